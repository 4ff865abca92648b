import type { Related } from '../diagnostics/finding.js';
import type { PoolTrace } from '../discovery/pool.js';
import type { RightsGap } from '../discovery/service-discovery/rights-gaps.js';
import type { Place } from '../source/manifest.js';
/** `ServiceMonitor a/b`, or with the count of the others that need the same. */
export declare function monitorsOf({ pools }: RightsGap): string;
/** ` (it may in "a", "b")`: where the account has rights, or nothing where they are the cluster's. */
export declare function grantedWhere({ bindings }: RightsGap): string;
export declare function symptomOf({ message, namespace }: RightsGap): string;
/** Where a monitor says which namespace it searches. */
export declare function namespacePlace({ monitor }: PoolTrace, namespace: string | undefined): Place;
export declare function bindingsShown({ bindings }: RightsGap): readonly Related<Place>[];

import type { Versions } from '../../graph/versions.js';
import { type Version } from '../../util/version-number.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/**
 * Upstream: `ValidateRelabelConfigs`.
 * @param upstream what the operator calls the list
 */
export declare function checkRelabelings({ endpoint, where, versions, field }: EndpointCheck, list: 'relabelings' | 'metricRelabelings', upstream: string): Rejection | undefined;
/** Names of labels were held against the charset of Prometheus 2 until the operator took UTF-8, in 0.86. */
export declare function validatedAs({ operator, prometheus }: Versions): Version;
/** The field of a rule that a fault is about. */
export declare function fieldOf(fault: string): string;

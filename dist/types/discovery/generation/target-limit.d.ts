import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import type { Outcome } from '../pool.js';
import type { FoundTarget } from '../relabel/found-target.js';
/** A limit that the targets of one job exceed. */
export interface ExceededLimit {
    /** At least so many targets there are: pods whose number is not written count as one. */
    readonly count: number;
    readonly limit: number;
    readonly at: Place;
    /** Whether the count holds whatever happens to the number of pods. */
    readonly isCertain: boolean;
}
/**
 * With more targets than the limit, Prometheus scrapes none of them: all are down. Undefined where none is exceeded.
 * Upstream: `checkTargetLimit` in Prometheus' scrape/scrape.go.
 */
export declare function exceededLimit(prometheus: Prometheus | undefined, monitor: ConfigurationResource, outcomes: readonly Outcome[]): ExceededLimit | undefined;
export declare function withLimit(prometheus: Prometheus | undefined, monitor: ConfigurationResource, outcomes: readonly Outcome[], targets: readonly FoundTarget[]): readonly FoundTarget[];

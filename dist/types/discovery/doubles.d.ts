import type { ConfigurationResource } from '../model/monitor.js';
import type { Outcome, PoolTrace, PrometheusPools } from './pool.js';
/** Two jobs of one Prometheus that scrape the same URLs. */
export interface DoubleJob {
    /** The job that comes later in the configuration. */
    readonly pool: PoolTrace;
    readonly first: PoolTrace;
    /** One of those that both scrape, as the later job found it. */
    readonly outcome: Outcome;
    /** Whether the two give it the same labels, so that both write into the same series. */
    readonly isSameSeries: boolean;
}
/**
 * The jobs of a Prometheus that repeat another one, by their monitor; one pair for each two jobs. Jobs that keep different metrics of
 * a target share them out and do not repeat each other.
 */
export declare const doubleJobsOf: (key: PrometheusPools) => ReadonlyMap<ConfigurationResource, readonly DoubleJob[]>;
/** Whether no rule that looks at what is not in the scan could still drop a target that is kept. */
export declare function isSurelyKept({ fate }: Outcome): boolean;
/** What tells targets of one pool apart. */
export declare function keyOf({ fate }: Outcome): string;

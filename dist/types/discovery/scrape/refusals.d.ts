import type { PoolTrace } from '../pool.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Refusal } from './scrape-verdict.js';
/** A target that a component's listener refuses. */
export interface RefusedTarget {
    readonly pool: PoolTrace;
    readonly target: DiscoveredTarget;
    readonly refusal: Refusal;
}
/**
 * What the listeners of components refuse, each listener once for each endpoint of the monitor. Also of pools whose
 * client cannot be made: mending that lets them run into it.
 */
export declare function refusalsOf(pools: readonly PoolTrace[], how: Refusal['how']): readonly RefusedTarget[];

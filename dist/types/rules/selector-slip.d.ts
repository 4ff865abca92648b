import type { Discovery, PoolTrace } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
/**
 * All monitors that miss the selector of a Prometheus by the same slip of the pen, in order: the same label with the same value,
 * where no monitor of the kind has the one that is asked for. Of several the selector is at fault, not each of them.
 */
export declare function missedTogether(discovery: Discovery, pool: PoolTrace): readonly ConfigurationResource[];

import type { PoolTrace } from '../discovery/pool.js';
/** What a monitor with these pools leads to, as the end of a sentence: `it finds no target`. */
export declare function outcomeOf(pools: readonly PoolTrace[]): string;

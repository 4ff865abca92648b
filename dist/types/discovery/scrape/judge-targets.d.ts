import type { Graph } from '../../graph/graph.js';
import type { Outcome, PoolTrace } from '../pool.js';
import type { FoundTarget } from '../relabel/found-target.js';
type Judged = Pick<PoolTrace, 'prometheus' | 'monitor' | 'files' | 'tokenFile'>;
/** The targets of a pool, with what the pool as a whole does to them. */
export declare function judgeTargets(graph: Graph, pool: Judged, outcomes: readonly Outcome[]): readonly FoundTarget[];
export {};

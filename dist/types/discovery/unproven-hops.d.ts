import type { Graph } from '../graph/graph.js';
import type { PoolTrace, UnprovenHop } from './pool.js';
type Judged = Pick<PoolTrace, 'prometheus' | 'monitor' | 'endpoint' | 'selection' | 'admission' | 'scrapeJob' | 'files' | 'tokenFile' | 'outcomes' | 'services' | 'workloads' | 'field'>;
/** The hops of a wire that the scan leaves open, in the order of the wire. */
export declare function unprovenHops(graph: Graph, pool: Judged): Iterable<UnprovenHop>;
export {};

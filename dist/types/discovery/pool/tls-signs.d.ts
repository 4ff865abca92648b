import type { Graph } from '../../graph/graph.js';
import type { Place } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
/** Something in the files that tells that a target speaks TLS. */
export interface TlsSign {
    /** A clause, to follow "while". */
    readonly says: string;
    readonly at: Place;
    readonly label: string;
}
/**
 * What tells that the targets of a pool speak TLS: a listener with an https address on their port, the name of the port, or
 * a serving certificate that the Service asks for. Nearest first.
 */
export declare function tlsSignsOf(graph: Graph, pool: PoolTrace): readonly TlsSign[];

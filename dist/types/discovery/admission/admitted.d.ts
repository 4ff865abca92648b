import { type Graph } from '../../graph/graph.js';
import type { Manifest } from '../../source/manifest.js';
export interface Admitted {
    readonly graph: Graph;
    readonly refused: ReadonlySet<Manifest>;
}
/**
 * The graph without the objects that the API server refuses: they are not there, so nothing is discovered of them. An
 * object that a kustomization changes is kept, since its text is not what is applied; so is one that only other versions
 * than those in force may refuse.
 */
export declare function admitted(graph: Graph): Admitted;

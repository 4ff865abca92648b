import { type Graph } from '../../graph/graph.js';
/**
 * The graph without the objects that the API server refuses: they are not there, so nothing is discovered of them. An
 * object that a kustomization changes is kept, since its text is not what is applied; so is one that only newer API
 * servers refuse.
 */
export declare function admitted(graph: Graph): Graph;

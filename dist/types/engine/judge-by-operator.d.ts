import type { Graph } from '../graph/graph.js';
import type { Refused } from '../model/refused.js';
import type { Gate } from './read-files.js';
/**
 * What is refused in a world, the objects of the operator held against the CRDs of the version that the world itself installs.
 * Where options say the version, they were so from the start, and where nothing does, against the newest.
 */
export declare function judgedByOperator(graph: Graph, gate: Gate): readonly Refused[];

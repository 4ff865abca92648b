import { type Reader } from './quick-reader.js';
/**
 * A block scalar whose `|` or `>` stands here; its key or dash stands at `column`. Explicit indentation, and lines of a
 * folded block that are indented further, are left to the long way.
 */
export declare function blockScalar<Node>(reader: Reader<Node>, column: number): Node;

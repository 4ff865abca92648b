import { type Reader } from './quick-reader.js';
import type { TreeNode } from './tree.js';
/**
 * A collection in brackets that begins here, JSON above all; the reader then stands behind it. It may run over several
 * lines, which must be indented by more than `column`, that of the key or dash before it (-1 at the top).
 */
export declare function flow(reader: Reader, column: number): TreeNode;

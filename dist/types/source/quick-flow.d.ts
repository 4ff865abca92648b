import { type Reader } from './quick-reader.js';
/**
 * A collection in brackets that begins here, JSON above all; the reader then stands behind it. It may run over several
 * lines, which must be indented by more than `column`, that of the key or dash before it (-1 at the top).
 */
export declare function flow<Node>(reader: Reader<Node>, column: number): Node;

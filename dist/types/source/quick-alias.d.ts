import { type Reader } from './quick-reader.js';
/** The name behind a `&` or `*` that stands here; the reader then stands behind it. Undefined when it is doubtful. */
export declare function anchorName(reader: Reader): string | undefined;
/** The value of the alias that stands here: that of its anchor, with the position of the alias. */
export declare function alias<Node>(reader: Reader<Node>): Node;

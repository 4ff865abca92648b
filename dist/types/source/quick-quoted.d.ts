import { type Reader } from './quick-reader.js';
/** The words of a double-quoted scalar on one line; the reader then stands behind it. Undefined when it is doubtful. */
export declare function doubleQuoted(reader: Reader): string | undefined;
/**
 * The words of a quoted scalar of a block that goes on over several lines, all indented by more than `column`; the reader
 * then stands behind it. Undefined when it is doubtful.
 */
export declare function foldedQuoted(reader: Reader, column: number): string | undefined;
/** The words of a single-quoted scalar on one line; the reader then stands behind it. Undefined when it is doubtful. */
export declare function singleQuoted(reader: Reader): string | undefined;

/** A place in a text as people and editors count it. */
export interface LineColumn {
    /** 1-based. */
    readonly line: number;
    /** 1-based, in UTF-16 units. */
    readonly column: number;
}
/**
 * Offsets at which the lines of a text begin, ascending; the first is 0. Only `\n` ends a line: a lone `\r` is not a
 * line break for editors nor for GitHub.
 */
export declare function lineStarts(text: string): readonly number[];
/** Index into `starts` of the line that holds `offset` (0-based). */
export declare function lineIndexAt(starts: readonly number[], offset: number): number;
/** Where a UTF-16 offset stands; one beyond the end of the text is taken for the end. */
export declare function toLineColumn(text: string, offset: number): LineColumn;
/** The text of a line (1-based) without its line break; empty when there is no such line. */
export declare function lineText(text: string, line: number): string;
/** Offset of the `\n` that ends the line, or the end of the text. */
export declare function lineEnd(text: string, offset: number): number;
/** Offset at which the line begins. */
export declare function lineStart(text: string, offset: number): number;

import type { MapEntry } from '../source/tree.js';
/** Whole lines of a text: half-open offsets from the start of the first to after the end of the last. */
export interface Lines {
    readonly start: number;
    readonly end: number;
}
/** The lines of an entry of a block mapping; undefined where its key does not begin its line, as after a dash. */
export declare function linesOf(text: string, { keyStart, value }: MapEntry): Lines | undefined;
/** The blanks before a word, whatever else stands on its line: where its mapping is indented to. */
export declare function columnOf(text: string, offset: number): number;
export declare function lineStart(text: string, offset: number): number;
/** After the line break of the line that holds the last character before an offset. */
export declare function lineEnd(text: string, offset: number): number;
/** Moves every line but blank ones by some columns; undefined where one stands too far to the left for that. */
export declare function indented(block: string, by: number): string | undefined;

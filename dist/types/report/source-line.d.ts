import type { IndexedText } from './position.js';
import type { Range } from './range.js';
/** A piece of a source line as it is shown: one character, its spelling, or the mark of hidden text. */
export interface Cell {
    readonly text: string;
    /** Columns of the terminal. */
    readonly width: number;
    /** Half-open range of offsets in the file. */
    readonly start: number;
    readonly end: number;
}
export declare const hidden = "<redacted>";
/** Offsets of a line (1-based) without its line break. */
export declare function lineRange({ text, starts }: IndexedText, line: number): Range;
/** The cells of a part of one line: unseen characters spelt out, secrets hidden, tabs widened, no CI command left whole. */
export declare function cellsOf(text: string, part: Range, secrets: readonly Range[]): readonly Cell[];
/** A line cut to the room there is: the cells that are shown and what stands for those that are not. */
export interface Window {
    readonly before: string;
    readonly cells: readonly Cell[];
    readonly after: string;
}
/** Cuts a line to `room` columns so that `focus`, an offset of the file, stays in sight with something before it. */
export declare function windowOf(cells: readonly Cell[], room: number, focus: number): Window;
export declare function widthOfCells(cells: readonly Cell[]): number;

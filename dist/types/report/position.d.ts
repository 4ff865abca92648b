import type { Span } from '../diagnostics/span.js';
import type { Report } from '../engine/report.js';
/** A span as people count: lines and columns 1-based, the end exclusive, columns in UTF-16 units. */
export interface Position {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** The text of a file beside the offsets at which its lines begin. */
export interface IndexedText {
    readonly text: string;
    readonly starts: readonly number[];
}
/** Finds lines and columns for one run of a reporter; each file is indexed once. */
export declare class Positions {
    #private;
    constructor(report: Pick<Report, 'textOf'>);
    /** The file's text and lines, or undefined when it was not read. */
    indexed(file: string): IndexedText | undefined;
    /** Where a span stands; the start of the file when its text is not known. */
    of(span: Span): Position;
}

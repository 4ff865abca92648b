import type { Span } from '../diagnostics/span.js';
import { type Paint } from './paint.js';
import type { Positions } from './position.js';
import type { Range } from './range.js';
/** A span to underline in a code frame. */
export interface Mark {
    readonly span: Span;
    /** Already sanitised; may be empty. */
    readonly label: string;
    /** `^`, in the colour of the severity, for the text that must change; `-` for the other ends of the wire. */
    readonly glyph: '^' | '-';
    readonly paint: (text: string) => string;
}
/** What all frames of one run share. */
export interface FrameContext {
    readonly positions: Positions;
    readonly secretsOf: (file: string) => readonly Range[];
    readonly paint: Paint;
    readonly width: number;
}
/**
 * The lines of a code frame for marks in one file: each marked line under the line that holds it, the marks below, a
 * row of dots where lines are left out. Empty when the file was not read. `gutter` is the width of line numbers.
 */
export declare function codeFrame(marks: readonly Mark[], gutter: number, context: FrameContext): readonly string[];

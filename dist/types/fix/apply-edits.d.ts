import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
export interface Edited {
    readonly text: string;
    /** How many edits were made; the others overlap one of these and are left for the next run. */
    readonly made: number;
}
/**
 * Makes edits in one text. They are taken in the order of their places; of two that overlap the first is made, and of two
 * that are the same one. All offsets are those of the text before any edit.
 */
export declare function applyEdits(text: string, edits: readonly Edit<Span>[]): Edited;

import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
/**
 * Parses the document in `text` from `start` to `end` (half-open, as `split` cuts it). Never throws: what is wrong comes
 * back as faults, with offsets into `text`. A document that passes a limit is not read.
 */
export declare function compose(text: string, start: number, end: number, limits: Limits): Composed;

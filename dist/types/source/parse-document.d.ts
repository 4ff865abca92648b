import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
/**
 * The tree of the document in `text` from `start` to `end` (half-open, as `split` cuts it), by the cheapest way that gives
 * it: the quick reader where the document is plain, otherwise the `yaml` package. The source of a template is not read.
 */
export declare function parseDocument(text: string, start: number, end: number, limits: Limits): Composed;

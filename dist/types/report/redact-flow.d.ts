import type { Range } from './range.js';
/**
 * The values inside a flow collection (`{...}` or `[...]`, as in JSON) that opens at `open`; keys directly inside it
 * stay visible. When the collection is not closed, everything behind the last readable key is hidden.
 */
export declare function flowValues(text: string, open: number): readonly Range[];

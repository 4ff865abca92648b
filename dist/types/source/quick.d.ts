import type { Limits } from './limits.js';
import type { Maker } from './quick-maker.js';
export interface Quick<Node> {
    /** Undefined where the document must be read the long way. */
    readonly root: Node | undefined;
    /** Offset of the `{{` that makes the document the source of a template, as `templateMark` finds it; -1 when none was met. */
    readonly braces: number;
}
/**
 * A fast reader for plain documents: block mappings and sequences, scalars on one line, text blocks, simple brackets,
 * comments. It gives what `make` makes of it, a tree like that of `compose`, offsets included, or none at the slightest doubt: merge keys, tags,
 * tabs, keys that come twice, marks of templates, and whatever YAML does not allow.
 * `start` and `end` are a range as `split` cuts it.
 * @param takesBraces whether `{{` in plain words is text, and no mark of a template
 */
export declare function quick<Node>(make: Maker<Node>, text: string, start: number, end: number, limits: Limits, takesBraces?: boolean): Quick<Node>;

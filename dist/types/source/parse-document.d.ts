import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
import type { Json, SourceFile } from './manifest.js';
import type { SourcedNode } from './sourced.js';
/**
 * The tree of the document in `text` from `start` to `end` (half-open, as `split` cuts it), by the cheapest way that gives
 * it: the quick reader where the document is plain, otherwise the `yaml` package. The source of a template is not read; `kind`
 * tells where braces in plain words may be none.
 */
export declare function parseDocument(text: string, start: number, end: number, limits: Limits, kind?: string): Composed;
/** The same with the file at each node. */
export declare function parseSourced(source: SourceFile, start: number, end: number, limits: Limits, kind?: string): Composed<SourcedNode>;
/** The same without positions, where nobody asks for them. */
export declare function parseValue(text: string, start: number, end: number, limits: Limits, kind?: string): Composed<Json>;
/**
 * `parseSourced` for a document that something names as YAML, such as a kustomization: braces in plain words are words. Only where
 * it is no YAML at all may it be the source of a template.
 */
export declare function parseNamed(source: SourceFile, start: number, end: number, limits: Limits): Composed<SourcedNode>;

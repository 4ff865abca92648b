import type { Document, ParsedNode } from 'yaml';
import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
/**
 * Our tree of a document of the `yaml` package that was composed with schema `failsafe` and its source tokens.
 * `from` is the offset of the composed text in `text`. Aliases and merge keys are resolved as `decode.go` of go-yaml v2
 * does: a merge replaces keys that stand before it and is replaced by keys behind it.
 */
export declare function treeOf(document: Document.Parsed<ParsedNode>, text: string, from: number, limits: Limits): Composed;

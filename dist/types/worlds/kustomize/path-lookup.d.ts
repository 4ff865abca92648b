import { type SourcedNode } from '../../source/sourced.js';
/** Splits a path of a replacement at its dots; dots in brackets belong to a step. Upstream: `SmarterPathSplitter`. */
export declare function splitFieldPath(path: string): readonly string[];
/** The name and value of a step `[name=value]`; undefined for another step. */
export declare function matchStep(step: string): {
    readonly name: string;
    readonly value: string;
} | undefined;
/** The node at a path; an item of a list by its number, `-` or `[name=value]`. Upstream: `PathGetter` in kyaml/yaml/fns.go. */
export declare function lookup(root: SourcedNode, path: readonly string[]): SourcedNode | undefined;

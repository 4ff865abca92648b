import type { Mark } from '../../../source/manifest.js';
import { type SourcedMap } from '../../../source/sourced.js';
import type { Tree } from '../repositories.js';
import { type Params, type Rendering } from './params.js';
/** What one generator of an ApplicationSet gives. */
export interface Generated {
    readonly params: readonly Params[];
    /** The template of the generator itself, which goes before that of the ApplicationSet. */
    readonly template: SourcedMap | undefined;
}
export interface Generation {
    readonly rendering: Rendering;
    /** The files of a repository; undefined for one that is not read. */
    readonly treeOf: (repoURL: string) => Tree | undefined;
    /** Takes the words that ask for what is not known. */
    readonly open: (at: Mark) => void;
}
/**
 * What each kind of generator gives that a generator names; the unknown ones give nothing. Throws a Stop.
 * Upstream: `Transform` in applicationset/generators/generator_spec_processor.go.
 * @param outer the values of the first generator of a matrix, for the second
 */
export declare function generated(written: SourcedMap, generation: Generation, outer?: Params | undefined, depth?: number): readonly Generated[];
/** The repositories that the git generators of an ApplicationSet name, each with its patterns. */
export declare function gitSourcesIn(generators: readonly SourcedMap[]): readonly {
    readonly repoURL: string;
    readonly patterns: readonly string[];
}[];

import { type SourcedMap } from '../../../source/sourced.js';
import type { Tree } from '../repositories.js';
import { type Params, type Rendering } from './params.js';
/**
 * The values of folders, or of files and what stands in them; undefined where the patterns are not known.
 * Upstream: `GenerateParams` in applicationset/generators/git.go.
 */
export declare function gitParams(git: SourcedMap, tree: Tree, rendering: Rendering): readonly Params[] | undefined;
/** The values of a generator, which may ask for those that it gives. Upstream: `appendTemplatedValues`. */
export declare function withValues(params: Params, generator: SourcedMap, rendering: Rendering): Params;

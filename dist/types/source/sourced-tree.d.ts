import type { BuiltTree, Json, Mark, Path, Place } from './manifest.js';
import type { SourcedMap } from './sourced.js';
/** The tree of a built object. A class, so that thousands of them share their methods. */
export declare class SourcedTree implements BuiltTree {
    readonly by: string;
    readonly formerNames: readonly string[];
    private readonly root;
    constructor(root: SourcedMap, by: string, formerNames: readonly string[]);
    markOf(path: Path, part: Place['part']): Mark;
    valueOf(path: Path): Json | undefined;
}

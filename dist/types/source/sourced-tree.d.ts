import type { BuiltTree, Json, Made, Mark, Path, Place } from './manifest.js';
import type { SourcedMap, SourcedNode } from './sourced.js';
/** The tree of a built object. A class, so that thousands of them share their methods. */
export declare class SourcedTree implements BuiltTree {
    readonly by: string | undefined;
    readonly formerNames: readonly string[];
    readonly made?: Made;
    readonly root: SourcedMap;
    constructor(root: SourcedMap, by: string | undefined, formerNames: readonly string[], made?: Made);
    nodeOf(path: Path): SourcedNode | undefined;
    markOf(path: Path, part: Place['part']): Mark;
    /** A value of a Secret may be written by a patch, where a code frame does not know it for one: its key stands for it. */
    private isSecret;
    valueOf(path: Path): Json | undefined;
}

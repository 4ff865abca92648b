import type { Path, Place } from './manifest.js';
import { type MapEntry, type TreeNode } from './tree.js';
/** Half-open range of offsets, and the node or entry whose words they are. */
export interface Words {
    readonly start: number;
    readonly end: number;
    readonly of: TreeNode | MapEntry;
}
/** The words that stand for a field of a tree; see `locate`. */
export declare function wordsAt(root: TreeNode, path: Path, part: Place['part']): Words;
/** The node a path leads to; undefined where there is none. */
export declare function descend(root: TreeNode | undefined, path: Path): TreeNode | undefined;

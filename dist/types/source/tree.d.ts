import type { Json, JsonObject, Step } from './manifest.js';
/**
 * A parsed document, as light as can be: what Kubernetes reads, and where it stands. All offsets are 0-based UTF-16
 * offsets into the text of the file, ranges half-open. What an alias stands for has the position of the alias.
 */
export type TreeNode = MapNode | SeqNode | ScalarNode;
export interface MapNode {
    readonly type: 'map';
    /** In the order of the text; a key that comes twice is here once, with its last value. */
    readonly entries: readonly MapEntry[];
    /** From the first key (or `{`) to the end of the last value (or `}`). */
    readonly start: number;
    readonly end: number;
}
export interface MapEntry {
    readonly key: string;
    /** The words of the key, inside its quotes. */
    readonly keyStart: number;
    readonly keyEnd: number;
    readonly value: TreeNode;
}
export interface SeqNode {
    readonly type: 'seq';
    readonly items: readonly TreeNode[];
    /** From the first `-` (or `[`) to the end of the last item (or `]`). */
    readonly start: number;
    readonly end: number;
}
export interface ScalarNode {
    readonly type: 'scalar';
    readonly value: string | number | boolean | null;
    /**
     * The words alone: inside the quotes; of a block scalar, from its first to its last character that is not blank.
     * A value that is left out is an empty range right after its `:` or `-`.
     */
    readonly start: number;
    readonly end: number;
}
/** The value of a node, its positions forgotten. The depth of the tree was bounded when it was made. */
export declare function toJson(node: TreeNode): Json;
export declare function mapToJson(node: MapNode): JsonObject;
/** Sets a field by any key. An assignment to `__proto__` would change what the object is. */
export declare function setOwn(object: Record<string, Json>, key: string, value: Json): void;
/** The entry of a mapping by its key; undefined when the node is no mapping or has no such key. */
export declare function entryOf(node: TreeNode, key: string): MapEntry | undefined;
/** One step down; undefined when there is nothing there. */
export declare function child(node: TreeNode, step: Step): TreeNode | undefined;

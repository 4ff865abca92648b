import type { Json } from './manifest.js';
import { type ScalarNode, type TreeNode } from './tree.js';
/** What the quick reader makes of what it reads: values, with their positions or without. Offsets are those of `TreeNode`. */
export interface Maker<Node> {
    scalar(value: ScalarNode['value'], start: number, end: number): Node;
    mapping(): OpenMapping<Node>;
    sequence(items: readonly Node[], start: number, end: number): Node;
    /** The node of an anchor where an alias stands for it, which has the range of the alias; any node beyond the limits. */
    again(node: Node, start: number, end: number, count: Count): Node;
    /** The same of a document that was read the long way. */
    ofTree(root: TreeNode): Node;
}
/** A mapping that is being read. */
export interface OpenMapping<Node> {
    has(key: string): boolean;
    put(key: string, keyStart: number, keyEnd: number, value: Node): void;
    close(start: number, end: number): Node;
}
/** Counts what aliases stand for, where each value and each key is one, and how deep it is. False beyond the limits. */
export interface Count {
    countAlias(): boolean;
    enter(): boolean;
    leave(): void;
}
/** Makes trees. */
export declare const trees: Maker<TreeNode>;
/** Makes values alone, which is enough where nobody asks for positions. */
export declare const values: Maker<Json>;
/** The entries of a mapping that is being read. */
export declare class OpenEntries<Entry extends {
    readonly key: string;
}> {
    private readonly entries;
    /** Of a long mapping. */
    private names;
    has(key: string): boolean;
    protected add(entry: Entry): void;
    /** All of them, in a list without the room that V8 gives a growing one, which is much where most have three. */
    protected all(): readonly Entry[];
}
/** A copy of a node that stands where the alias does. */
export declare function placed(node: TreeNode, start: number, end: number, count: Count): TreeNode;

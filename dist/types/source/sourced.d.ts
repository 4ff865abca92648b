import type { Json, Mark, SourceFile, Step } from './manifest.js';
import type { MapEntry, MapNode, ScalarNode, SeqNode, TreeNode } from './tree.js';
/**
 * A value that was put together of several texts: each node says which file its offsets are of. It is never changed; what
 * differs by a field shares all its other nodes, so that a thousand overlays of one base cost what they differ by.
 */
export type SourcedNode = SourcedMap | SourcedSeq | SourcedScalar;
export interface SourcedMap extends MapNode, Mark {
    readonly entries: readonly SourcedEntry[];
}
export interface SourcedEntry extends MapEntry {
    readonly value: SourcedNode;
    /** The file of the key, which need not be that of the value. */
    readonly source: SourceFile;
}
export interface SourcedSeq extends SeqNode, Mark {
    readonly items: readonly SourcedNode[];
}
export interface SourcedScalar extends ScalarNode, Mark {
}
/** The tree of a document with its file at each node. */
export declare function sourced(node: TreeNode, source: SourceFile): SourcedNode;
/** The same tree, all of it standing at one place: for text of which no part has a place of its own. */
export declare function marked(node: TreeNode, mark: Mark): SourcedNode;
export declare function scalarAt(value: ScalarNode['value'], { source, start, end }: Mark): SourcedScalar;
export declare function mapAt(entries: readonly SourcedEntry[], { source, start, end }: Mark): SourcedMap;
export declare function seqAt(items: readonly SourcedNode[], { source, start, end }: Mark): SourcedSeq;
/** An entry whose key stands at `mark`. */
export declare function entryAt(key: string, value: SourcedNode, { source, start, end }: Mark): SourcedEntry;
/** The entry with another value; its key stays where it is written, also where it is spelt otherwise. */
export declare function entryWith(entry: SourcedEntry, value: SourcedNode, key?: string): SourcedEntry;
/** Where the key of an entry stands. */
export declare function keyMark({ source, keyStart, keyEnd }: SourcedEntry): Mark;
export declare function fieldOf(node: SourcedNode | undefined, key: string): SourcedEntry | undefined;
/** The node a path leads to; undefined where there is none. */
export declare function nodeAt(node: SourcedNode | undefined, ...path: readonly Step[]): SourcedNode | undefined;
/** The mapping with one entry set: in its place where the key is there, and at the end otherwise. */
export declare function withEntry(map: SourcedMap, entry: SourcedEntry): SourcedMap;
/** The mapping with another value under a key that is there; its key stays where it is written. */
export declare function withValue(map: SourcedMap, entry: SourcedEntry, value: SourcedNode): SourcedMap;
/** The list with each item put through `change`; the list itself where none is changed. */
export declare function withEach(list: SourcedSeq, change: (item: SourcedNode) => SourcedNode): SourcedSeq;
export declare function withoutKey(map: SourcedMap, key: string): SourcedMap;
/** The text of a scalar that is neither null nor a collection. */
export declare function textOf(node: SourcedNode | undefined): string | undefined;
export declare function isNull(node: SourcedNode | undefined): boolean;
/** A JSON value as nodes that all stand at one place. */
export declare function fromJson(value: Json, mark: Mark): SourcedNode;

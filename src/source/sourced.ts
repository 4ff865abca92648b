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

export interface SourcedScalar extends ScalarNode, Mark {}

/*
 * Nodes are made by the functions below and not by spreads of others, since V8 gives what each spread makes a hidden class of its
 * own, and every look into a node of many classes costs a search.
 */

/** The tree of a document with its file at each node. */
export function sourced(node: TreeNode, source: SourceFile): SourcedNode {
  const { start, end } = node;
  const at = { source, start, end };
  if (node.type === 'scalar') return scalarAt(node.value, at);
  if (node.type === 'seq') {
    return seqAt(
      node.items.map((item) => sourced(item, source)),
      at,
    );
  }
  const entries = node.entries.map(({ key, keyStart, keyEnd, value }) => ({
    key,
    keyStart,
    keyEnd,
    value: sourced(value, source),
    source,
  }));
  return mapAt(entries, at);
}

/** The same tree, all of it standing at one place: for text of which no part has a place of its own. */
export function marked(node: TreeNode, mark: Mark): SourcedNode {
  if (node.type === 'scalar') return scalarAt(node.value, mark);
  if (node.type === 'seq') {
    return seqAt(
      node.items.map((item) => marked(item, mark)),
      mark,
    );
  }
  return mapAt(
    node.entries.map(({ key, value }) => entryAt(key, marked(value, mark), mark)),
    mark,
  );
}

export function scalarAt(value: ScalarNode['value'], { source, start, end }: Mark): SourcedScalar {
  return { type: 'scalar', value, start, end, source };
}

export function mapAt(entries: readonly SourcedEntry[], { source, start, end }: Mark): SourcedMap {
  return { type: 'map', entries, start, end, source };
}

export function seqAt(items: readonly SourcedNode[], { source, start, end }: Mark): SourcedSeq {
  return { type: 'seq', items, start, end, source };
}

/** An entry whose key stands at `mark`. */
export function entryAt(key: string, value: SourcedNode, { source, start, end }: Mark): SourcedEntry {
  return { key, keyStart: start, keyEnd: end, value, source };
}

/** The entry with another value; its key stays where it is written, also where it is spelt otherwise. */
export function entryWith(entry: SourcedEntry, value: SourcedNode, key = entry.key): SourcedEntry {
  const { keyStart, keyEnd, source } = entry;
  return { key, keyStart, keyEnd, value, source };
}

/** Where the key of an entry stands. */
export function keyMark({ source, keyStart, keyEnd }: SourcedEntry): Mark {
  return { source, start: keyStart, end: keyEnd };
}

export function fieldOf(node: SourcedNode | undefined, key: string): SourcedEntry | undefined {
  if (node?.type !== 'map') return undefined;
  for (const entry of node.entries) if (entry.key === key) return entry; // a loop: builds ask this millions of times
  return undefined;
}

/** The node a path leads to; undefined where there is none. */
export function nodeAt(node: SourcedNode | undefined, ...path: readonly Step[]): SourcedNode | undefined {
  let at = node;
  for (const step of path) {
    if (typeof step === 'string') at = fieldOf(at, step)?.value;
    else at = at?.type === 'seq' ? at.items[step] : undefined;
  }
  return at;
}

/** The mapping with one entry set: in its place where the key is there, and at the end otherwise. */
export function withEntry(map: SourcedMap, entry: SourcedEntry): SourcedMap {
  let at = 0;
  while (at < map.entries.length && map.entries[at]?.key !== entry.key) at++;
  if (at === map.entries.length) return mapAt(map.entries.concat([entry]), map);
  const entries = map.entries.slice();
  entries[at] = entry;
  return mapAt(entries, map);
}

/** The mapping with another value under a key that is there; its key stays where it is written. */
export function withValue(map: SourcedMap, entry: SourcedEntry, value: SourcedNode): SourcedMap {
  return entry.value === value ? map : withEntry(map, entryWith(entry, value));
}

/** The list with each item put through `change`; the list itself where none is changed. */
export function withEach(list: SourcedSeq, change: (item: SourcedNode) => SourcedNode): SourcedSeq {
  const items = list.items.map(change);
  return items.every((item, i) => item === list.items[i]) ? list : seqAt(items, list);
}

export function withoutKey(map: SourcedMap, key: string): SourcedMap {
  const entries = map.entries.filter((entry) => entry.key !== key);
  return entries.length === map.entries.length ? map : mapAt(entries, map);
}

/** The text of a scalar that is neither null nor a collection. */
export function textOf(node: SourcedNode | undefined): string | undefined {
  if (node?.type !== 'scalar' || node.value === null) return undefined;
  return String(node.value);
}

export function isNull(node: SourcedNode | undefined): boolean {
  return node === undefined || (node.type === 'scalar' && node.value === null);
}

/** A JSON value as nodes that all stand at one place. */
export function fromJson(value: Json, mark: Mark): SourcedNode {
  if (value === null || typeof value !== 'object') return scalarAt(value, mark);
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => fromJson(item, mark)); // isArray knows no readonly lists
    return seqAt(items, mark);
  }
  return mapAt(
    Object.entries(value).map(([key, entry]) => entryAt(key, fromJson(entry, mark), mark)),
    mark,
  );
}

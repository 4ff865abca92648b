import type { Json } from './manifest.js';
import { type MapEntry, type ScalarNode, setOwn, type TreeNode, toJson } from './tree.js';

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
export const trees: Maker<TreeNode> = {
  scalar: (value, start, end) => ({ type: 'scalar', value, start, end }),
  mapping: () => new OpenTree(),
  sequence: (items, start, end) => ({ type: 'seq', items: items.slice(), start, end }),
  again: placed,
  ofTree: (root) => root,
};

/** Makes values alone, which is enough where nobody asks for positions. */
export const values: Maker<Json> = {
  scalar: (value) => value,
  mapping: () => new OpenObject(),
  sequence: (items) => items,
  again: (value, _start, _end, count) => {
    weigh(value, count);
    return value;
  },
  ofTree: toJson,
};

/** The entries of a mapping that is being read. */
export class OpenEntries<Entry extends { readonly key: string }> {
  private readonly entries: Entry[] = [];
  /** Of a long mapping. */
  private names: Set<string> | undefined;

  has(key: string): boolean {
    if (this.names !== undefined) return this.names.has(key);
    for (const entry of this.entries) if (entry.key === key) return true;
    return false;
  }

  protected add(entry: Entry): void {
    this.entries.push(entry);
    this.names?.add(entry.key);
    if (this.entries.length === 12) this.names = new Set(this.entries.map(({ key }) => key));
  }

  /** All of them, in a list without the room that V8 gives a growing one, which is much where most have three. */
  protected all(): readonly Entry[] {
    return this.entries.slice();
  }
}

class OpenTree extends OpenEntries<MapEntry> implements OpenMapping<TreeNode> {
  put(key: string, keyStart: number, keyEnd: number, value: TreeNode): void {
    this.add({ key, keyStart, keyEnd, value });
  }

  close(start: number, end: number): TreeNode {
    return { type: 'map', entries: this.all(), start, end };
  }
}

class OpenObject implements OpenMapping<Json> {
  private readonly object: Record<string, Json> = {};

  has(key: string): boolean {
    return Object.hasOwn(this.object, key);
  }

  put(key: string, _keyStart: number, _keyEnd: number, value: Json): void {
    setOwn(this.object, key, value);
  }

  close(): Json {
    return this.object;
  }
}

/** A copy of a node that stands where the alias does. */
export function placed(node: TreeNode, start: number, end: number, count: Count): TreeNode {
  if (!count.countAlias()) return node;
  if (node.type === 'scalar') return { type: 'scalar', value: node.value, start, end };
  if (!count.enter()) return node;
  const copy = (child: TreeNode): TreeNode => placed(child, start, end, count);
  const whole: TreeNode =
    node.type === 'seq'
      ? { type: 'seq', items: node.items.map(copy), start, end }
      : {
          type: 'map',
          entries: node.entries.map(({ key, value }) => {
            count.countAlias();
            return { key, keyStart: start, keyEnd: end, value: copy(value) };
          }),
          start,
          end,
        };
  count.leave();
  return whole;
}

function weigh(value: Json, count: Count): void {
  if (!count.countAlias() || typeof value !== 'object' || value === null || !count.enter()) return;
  const isList = Array.isArray(value);
  for (const inner of Object.values(value)) {
    if (!isList) count.countAlias();
    weigh(inner, count);
  }
  count.leave();
}

import type { Path, Place } from './manifest.js';
import { child, entryOf, type MapEntry, type TreeNode } from './tree.js';

/** Half-open range of offsets, and the node or entry whose words they are. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly of: TreeNode | MapEntry;
}

/** The words that stand for a field of a tree; see `locate`. */
export function wordsAt(root: TreeNode, path: Path, part: Place['part']): Words {
  const trail = trailOf(root, path);
  const isThere = trail.length === path.length + 1;
  const value = trail.at(-1);
  if (isThere && part === 'value' && value !== undefined && value.start < value.end) return all(value);
  return keyWords(trail, path.slice(0, trail.length - 1));
}

/** The node a path leads to; undefined where there is none. */
export function descend(root: TreeNode | undefined, path: Path): TreeNode | undefined {
  return root === undefined
    ? undefined
    : path.reduce<TreeNode | undefined>((node, step) => node && child(node, step), root);
}

function all(node: TreeNode): Words {
  return { start: node.start, end: node.end, of: node };
}

/** The nodes from the root down along the path, as far as they exist; never empty. */
function trailOf(root: TreeNode, path: Path): readonly [TreeNode, ...TreeNode[]] {
  const trail: [TreeNode, ...TreeNode[]] = [root];
  for (const step of path) {
    const next = child(trail.at(-1) ?? root, step);
    if (next === undefined) break;
    trail.push(next);
  }
  return trail;
}

/** The key of the last node of a trail; `path` leads to it. */
function keyWords(trail: readonly [TreeNode, ...TreeNode[]], path: Path): Words {
  const node = trail.at(-1) ?? trail[0];
  const step = path.at(-1);
  const parent = trail.at(-2);
  if (step === undefined || parent === undefined) return topWords(node);
  if (typeof step === 'number') return itemWords(node);
  const entry = entryOf(parent, step);
  return entry === undefined ? all(node) : keyOf(entry);
}

function keyOf(entry: MapEntry): Words {
  return { start: entry.keyStart, end: entry.keyEnd, of: entry };
}

/** The manifest as a whole: the value of its `kind`, or its first key. */
function topWords(root: TreeNode): Words {
  const kind = entryOf(root, 'kind')?.value;
  return kind !== undefined && kind.start < kind.end ? all(kind) : itemWords(root);
}

function itemWords(item: TreeNode): Words {
  const first = item.type === 'map' ? item.entries[0] : undefined;
  if (first !== undefined) return keyOf(first);
  return item.start < item.end ? all(item) : { start: Math.max(0, item.start - 1), end: item.end, of: item };
}

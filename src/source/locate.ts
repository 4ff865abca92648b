import type { Span } from '../diagnostics/span.js';
import { defaultLimits } from './limits.js';
import type { Json, Manifest, Path, Place } from './manifest.js';
import { parseDocument } from './parse-document.js';
import { child, entryOf, type TreeNode, toJson } from './tree.js';

type Range = readonly [start: number, end: number];

/** The trees of the last few documents asked for: findings come in the order of the text. */
const recent: { manifest: Manifest; root: TreeNode }[] = [];
const remembered = 8;

/**
 * Where a place stands in the text of its file. A value is marked without its quotes, a block scalar from its first word
 * to its last, a mapping or list from its first character to its last; an empty value is marked by its key. An item of a
 * list has no key: the first key inside it stands for it, or its value when that is no mapping. What an alias stands for
 * is marked at the alias. See `Place` for fields that do not exist and for `text`.
 */
export function locate(place: Place): Span {
  const [start, end] = rangeOf(place);
  return { file: place.manifest.source.path, start, end };
}

/** The text that `locate` marks. May be part of a Secret: it is for comparing and for code frames, not for messages. */
export function textAt(place: Place): string {
  const [start, end] = rangeOf(place);
  return place.manifest.source.text.slice(start, end);
}

/**
 * The value of a field, read again from the text: for the fields that decoded objects leave out. Undefined where the
 * field does not exist. May be part of a Secret.
 */
export function valueAt(place: Pick<Place, 'manifest' | 'path'>): Json | undefined {
  const node = nodeAt(place);
  return node === undefined ? undefined : toJson(node);
}

/** The node of a field, read again from the text: for edits, which have to know how a value is written. */
export function nodeAt({ manifest, path }: Pick<Place, 'manifest' | 'path'>): TreeNode | undefined {
  return descend(treeOf(manifest), [...manifest.at, ...path]);
}

function rangeOf(place: Place): Range {
  const [start, end] = wholeRange(place);
  if (place.text === undefined || place.text === '') return [start, end];
  const at = place.manifest.source.text.slice(start, end).indexOf(place.text);
  return at === -1 ? [start, end] : [start + at, start + at + place.text.length];
}

function wholeRange({ manifest, path, part }: Place): Range {
  const root = descend(treeOf(manifest), manifest.at);
  if (root === undefined) return [manifest.start, manifest.start];
  const trail = trailOf(root, path);
  const isThere = trail.length === path.length + 1;
  const value = trail.at(-1);
  if (isThere && part === 'value' && value !== undefined && value.start < value.end)
    return [value.start, value.end];
  return keyRange(trail, path.slice(0, trail.length - 1));
}

/** The nodes from the root down along the path, as far as they exist; never empty. */
function trailOf(root: TreeNode, path: Path): readonly TreeNode[] {
  const trail = [root];
  for (const step of path) {
    const next = child(trail.at(-1) ?? root, step);
    if (next === undefined) break;
    trail.push(next);
  }
  return trail;
}

/** The key of the last node of a trail; `path` leads to it. */
function keyRange(trail: readonly TreeNode[], path: Path): Range {
  const node = trail.at(-1);
  const step = path.at(-1);
  const parent = trail.at(-2);
  if (node === undefined) return [0, 0];
  if (step === undefined || parent === undefined) return topRange(node);
  if (typeof step === 'number') return itemRange(node);
  const entry = entryOf(parent, step);
  return entry === undefined ? [node.start, node.end] : [entry.keyStart, entry.keyEnd];
}

/** The manifest as a whole: the value of its `kind`, or its first key. */
function topRange(root: TreeNode): Range {
  const kind = entryOf(root, 'kind')?.value;
  return kind !== undefined && kind.start < kind.end ? [kind.start, kind.end] : itemRange(root);
}

function itemRange(item: TreeNode): Range {
  const first = item.type === 'map' ? item.entries[0] : undefined;
  if (first !== undefined) return [first.keyStart, first.keyEnd];
  return item.start < item.end ? [item.start, item.end] : [Math.max(0, item.start - 1), item.end];
}

function descend(root: TreeNode | undefined, path: Path): TreeNode | undefined {
  return root === undefined
    ? undefined
    : path.reduce<TreeNode | undefined>((node, step) => node && child(node, step), root);
}

function treeOf(manifest: Manifest): TreeNode | undefined {
  const known = recent.find(
    (entry) => entry.manifest.source === manifest.source && entry.manifest.start === manifest.start,
  );
  if (known !== undefined) return known.root;
  // The document was read once within the limits of its configuration; these only keep the walk finite.
  const limits = { ...defaultLimits, depth: Number.MAX_SAFE_INTEGER, aliasNodes: Number.MAX_SAFE_INTEGER };
  const { root } = parseDocument(manifest.source.text, manifest.start, manifest.end, limits);
  if (root === undefined) return undefined;
  recent.unshift({ manifest, root });
  if (recent.length > remembered) recent.pop();
  return root;
}

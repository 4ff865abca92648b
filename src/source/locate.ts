import type { Span } from '../diagnostics/span.js';
import { defaultLimits } from './limits.js';
import type { Json, Manifest, Mark, Place } from './manifest.js';
import { parseDocument } from './parse-document.js';
import { type TreeNode, toJson } from './tree.js';
import { descend, wordsAt } from './words.js';

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
  const { source, start, end } = markOf(place);
  return { file: source.path, start, end };
}

/** The text that `locate` marks. May be part of a Secret: it is for comparing and for code frames, not for messages. */
export function textAt(place: Place): string {
  const { source, start, end } = markOf(place);
  return source.text.slice(start, end);
}

/**
 * The value of a field, read again from the text: for the fields that decoded objects leave out. Undefined where the
 * field does not exist. May be part of a Secret.
 */
export function valueAt(place: Pick<Place, 'manifest' | 'path'>): Json | undefined {
  const { built } = place.manifest;
  if (built !== undefined) return built.valueOf(place.path);
  const node = nodeAt(place);
  return node === undefined ? undefined : toJson(node);
}

/**
 * The node of a field, read again from the text: for edits, which have to know how a value is written. Undefined for an
 * object that is put together of several texts.
 */
export function nodeAt({ manifest, path }: Pick<Place, 'manifest' | 'path'>): TreeNode | undefined {
  return manifest.built === undefined ? descend(treeOf(manifest), [...manifest.at, ...path]) : undefined;
}

/** What `locate` marks, with the file itself. */
export function markOf(place: Place): Mark {
  const whole = wholeMark(place);
  if (place.text === undefined || place.text === '') return whole;
  const { source, start, end } = whole;
  const at = source.text.slice(start, end).indexOf(place.text);
  return at === -1 ? whole : { source, start: start + at, end: start + at + place.text.length };
}

function wholeMark({ manifest, path, part }: Place): Mark {
  const { source, built } = manifest;
  if (built !== undefined) return built.markOf(path, part);
  const root = descend(treeOf(manifest), manifest.at);
  if (root === undefined) return { source, start: manifest.start, end: manifest.start };
  const { start, end } = wordsAt(root, path, part);
  return { source, start, end };
}

function treeOf(manifest: Manifest): TreeNode | undefined {
  const known = recent.find(
    (entry) => entry.manifest.source === manifest.source && entry.manifest.start === manifest.start,
  );
  if (known !== undefined) return known.root;
  // The document was read once within the limits of its configuration; these only keep the walk finite.
  const limits = { ...defaultLimits, depth: Number.MAX_SAFE_INTEGER, aliasNodes: Number.MAX_SAFE_INTEGER };
  const { source, start, end, kind } = manifest;
  const { root } = parseDocument(source.text, start, end, limits, kind);
  if (root === undefined) return undefined;
  recent.unshift({ manifest, root });
  if (recent.length > remembered) recent.pop();
  return root;
}

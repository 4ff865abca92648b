import type { Mark } from '../../source/manifest.js';
import {
  fieldOf,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  type SourcedSeq,
  withEntry,
} from '../../source/sourced.js';

/** The mapping with items added to a list of it; `entry` is the field that they come from. */
export function withItems(node: SourcedMap, entry: SourcedEntry, items: readonly SourcedNode[]): SourcedMap {
  const before = fieldOf(node, entry.key);
  const own = before?.value.type === 'seq' ? before.value.items : [];
  const value: SourcedSeq = {
    type: 'seq',
    items: [...own, ...items],
    ...markOf(before?.value ?? entry.value),
  };
  return withEntry(node, { ...(before ?? entry), value });
}

/** The mapping with another list in the place of one. */
export function withList(node: SourcedMap, entry: SourcedEntry, items: readonly SourcedNode[]): SourcedMap {
  const own = fieldOf(node, entry.key) ?? entry;
  return withEntry(node, { ...own, value: { type: 'seq', items, ...markOf(entry.value) } });
}

function markOf({ source, start, end }: Mark): Mark {
  return { source, start, end };
}

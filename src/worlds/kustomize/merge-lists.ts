import {
  entryAt,
  fieldOf,
  isNull,
  type SourcedNode,
  type SourcedSeq,
  scalarAt,
  seqAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import type { MergedList } from './merge-keys.js';

/** An item that may be replaced while both lists hold it. */
interface Cell {
  node: SourcedNode;
}

/** Merges an item with its counterpart; either may be missing, and undefined takes the item away. */
export type MergeItem = (
  target: SourcedNode | undefined,
  patch: SourcedNode | undefined,
  shape: string | undefined,
) => SourcedNode | undefined;

/**
 * Merges a list whose items are told apart by keys: items of the patch in front, in its order, each merged with its
 * counterpart, then the rest. Upstream: `walkAssociativeSequence`, `setAssociativeSequenceElements` and `appendListNode` in
 * kyaml/yaml/walk/associative_sequence.go.
 */
export function mergeLists(
  target: SourcedSeq,
  patch: SourcedSeq,
  { keys, of }: MergedList,
  merge: MergeItem,
): SourcedSeq {
  if (keys.length === 0) return mergeTexts(target, patch);
  const into: Cell[] = target.items.map((node) => ({ node }));
  const from: Cell[] = target === patch ? into : patch.items.map((node) => ({ node }));
  const tuples =
    keys.length > 1 ? joined(tuplesOf([...from, ...into], keys)) : tuplesOf([...from, ...into], keys);
  const added: Cell[] = [];
  let kept = into;
  let used: readonly string[] = keys;
  for (const tuple of tuples) {
    const valid = validKeys(tuples, tuple, keys);
    used = valid.keys;
    const own = validKeys([valid.values], valid.values, valid.keys);
    const before = kept.find((cell) => isMatch(cell, own.keys, own.values, false));
    const change = from.find((cell) => isMatch(cell, own.keys, own.values, false));
    const value = merge(before?.node, change?.node, of);
    if (value === undefined || (value.type === 'map' && value.entries.length === 0)) {
      kept = put(kept, undefined, valid.keys, valid.values);
      continue;
    }
    // An item that replaces another is not that other one, which then comes back from the rest of the list.
    const isReplaced = textOf(fieldOf(change?.node, '$patch')?.value) === 'replace';
    const cell = before === undefined || isReplaced ? { node: value } : before;
    cell.node = withKeys(value, valid.keys, valid.values);
    replaceAll(added, put(added, cell, valid.keys, valid.values));
  }
  return seqAt(
    appendTo(added, kept, used).map(({ node }) => node),
    target,
  );
}

function mergeTexts(target: SourcedSeq, patch: SourcedSeq): SourcedSeq {
  const seen = new Set<string | undefined>();
  const items = [...patch.items, ...target.items].filter((item) => {
    const text = textOf(item);
    return !seen.has(text) && seen.add(text);
  });
  return seqAt(items, target);
}

function replaceAll(list: Cell[], by: readonly Cell[]): void {
  list.splice(0, list.length, ...by);
}

/** The values of the keys of each item, each combination once. Upstream: `elementValues`. */
function tuplesOf(cells: readonly Cell[], keys: readonly string[]): string[][] {
  const byText = new Map<string, string[]>();
  for (const { node } of cells) {
    const tuple = keys.map((key) => textOf(fieldOf(node, key)?.value) ?? '');
    const text = JSON.stringify(tuple);
    if (!byText.has(text)) byText.set(text, tuple);
  }
  return [...byText.values()];
}

/** Where one item leaves out a key and another that is otherwise equal has it, they are one. Upstream: `mergeValues`. */
function joined(tuples: string[][]): string[][] {
  for (let i = 0; i < tuples.length; i++) {
    for (let j = 0; j < tuples.length; j++) {
      const both = join(tuples[i] ?? [], tuples[j] ?? []);
      if (both !== undefined) [tuples[i], tuples[j]] = [both, both];
    }
  }
  return tuples;
}

function join(a: readonly string[], b: readonly string[]): string[] | undefined {
  let isCommon = false;
  const result: string[] = [];
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? '';
    if (value !== other && value !== '' && other !== '') return undefined;
    if (value === other) isCommon = true;
    result.push(value === '' ? other : value);
  }
  return isCommon ? result : undefined;
}

/** The keys that any item has at all. Upstream: `validateKeys`. */
function validKeys(
  tuples: readonly (readonly string[])[],
  values: readonly string[],
  keys: readonly string[],
): { readonly keys: readonly string[]; readonly values: readonly string[] } {
  const present = new Set(tuples.flatMap((tuple) => keys.filter((_, i) => (tuple[i] ?? '') !== '')));
  if (present.size === 0) return { keys, values };
  return {
    keys: keys.filter((key) => present.has(key)),
    values: values.filter((value, i) => value !== '' || present.has(keys[i] ?? '')),
  };
}

/** @param anyValue whether a value that is asked for as empty may be any */
function isMatch(
  { node }: Cell,
  keys: readonly string[],
  values: readonly string[],
  anyValue: boolean,
): boolean {
  return (
    node.type === 'map' &&
    keys.every((key, i) => {
      const wanted = values[i] ?? '';
      const field = fieldOf(node, key)?.value;
      if (field === undefined) return false;
      return (anyValue && wanted === '') || (textOf(field) ?? '') === wanted;
    })
  );
}

/** The list with the matching items replaced by `cell`, or taken out; it is appended where none matches. */
function put(
  list: readonly Cell[],
  cell: Cell | undefined,
  keys: readonly string[],
  values: readonly string[],
): Cell[] {
  const result: Cell[] = [];
  let isFound = false;
  for (const other of list) {
    if (isNull(other.node) || (other.node.type === 'map' && other.node.entries.length === 0)) continue;
    if (!isMatch(other, keys, values, true)) {
      result.push(other);
      continue;
    }
    isFound = true;
    if (cell !== undefined) result.push(cell);
  }
  if (!isFound && cell !== undefined) result.push(cell);
  return result;
}

function withKeys(value: SourcedNode, keys: readonly string[], values: readonly string[]): SourcedNode {
  if (value.type !== 'map') return value;
  let result = value;
  for (const [i, key] of keys.entries()) {
    const wanted = values[i] ?? '';
    if (wanted === '' || fieldOf(result, key) !== undefined) continue;
    const number = /^\d+$/.test(wanted) ? Number(wanted) : wanted;
    result = withEntry(result, entryAt(key, scalarAt(number, value), value));
  }
  return result;
}

/** An item that lacks a key goes by those it has, and drives out what shares them, as upstream has it. */
function appendTo(added: readonly Cell[], rest: readonly Cell[], keys: readonly string[]): readonly Cell[] {
  let list = [...added];
  for (const cell of rest) {
    const values = keys.flatMap((key) => textOf(fieldOf(cell.node, key)?.value) ?? []);
    const known = keys.slice(0, values.length);
    if (known.length === 0) list = [];
    else if (keys.length > 1) list = put(list, undefined, known, values);
    list = put(list, cell, known, values);
  }
  return list;
}

import type { Composed } from '../../source/composed.js';
import { defaultLimits } from '../../source/limits.js';
import type { Mark, SourceFile } from '../../source/manifest.js';
import { parseNamed } from '../../source/parse-document.js';
import {
  entryAt,
  entryWith,
  fieldOf,
  mapAt,
  marked,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  seqAt,
  textOf,
} from '../../source/sourced.js';
import { split } from '../../source/split.js';
import { Refusal } from './refusal.js';
import { type Resource, resourceOf } from './resource.js';

/** A document that was parsed before, by the offset at which it starts. */
export type KnownTrees = (source: SourceFile, start: number) => Composed<SourcedNode> | undefined;

const none: KnownTrees = () => undefined;

/** One document of a text: what it says, and where it stands. */
export interface ReadDocument {
  readonly node: SourcedNode;
  readonly start: number;
  readonly end: number;
  /** 0-based. */
  readonly index: number;
}

/** The documents of a file that hold anything. Throws a Refusal for the first that is no YAML. */
export function readDocuments(source: SourceFile, known: KnownTrees = none): readonly ReadDocument[] {
  return readPart(source, 0, source.text.length, known);
}

function readPart(
  source: SourceFile,
  start: number,
  end: number,
  known: KnownTrees,
): readonly ReadDocument[] {
  const isWhole = start === 0 && end === source.text.length;
  const ranges = isWhole ? split(source.text) : splitPart(source.text, start, end);
  return ranges.flatMap((range, index) => {
    const before = known(source, range.start);
    const { root, faults, notRead } =
      before?.root === undefined ? parseNamed(source, range.start, range.end, defaultLimits) : before;
    const [fault] = faults;
    if (root === undefined || fault !== undefined) throw notYaml(source, range, fault, notRead);
    if (root.type === 'scalar' && root.value === null) return [];
    return [{ node: root, start: range.start, end: range.end, index }];
  });
}

function splitPart(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  return split(text.slice(start, end)).map((range) => ({
    start: start + range.start,
    end: start + range.end,
  }));
}

/** A text that another program fills in first is no fault of the file: its Refusal has no place. */
function notYaml(
  source: SourceFile,
  range: { readonly start: number },
  fault: { readonly message: string; readonly start: number; readonly end: number } | undefined,
  notRead: string | undefined,
): Refusal {
  const at = fault === undefined ? undefined : { source, start: fault.start, end: fault.end };
  const sort = fault === undefined ? 'outside' : 'refused';
  return new Refusal(
    `${source.path}: ${fault?.message ?? notRead ?? `no YAML at offset ${range.start}`}`,
    at,
    sort,
  );
}

/**
 * The documents of a text that stands inside another one, as the inline patches of a kustomization do. In a block of lines of
 * its own each node has its own place; in quotes all of them have that of the text.
 */
export function readInline(text: string, scalar: Mark): readonly SourcedNode[] {
  const { source, start, end } = scalar;
  const own = { path: source.path, text };
  const read = readDocuments(own).map(({ node }) => node);
  const line = source.text.lastIndexOf('\n', start - 1) + 1;
  const isBlock = source.text.slice(line, start).trim() === '' && text.includes('\n');
  if (!isBlock) return read.map((node) => marked(node, scalar));
  const placed = readPart(source, line, end, none);
  return read.map((node, i) => {
    const twin = placed[i]?.node;
    return twin === undefined ? marked(node, scalar) : placedAs(node, twin, scalar);
  });
}

/** What `node` says, where `twin` stands: the end of a block reads otherwise where other lines follow it. */
function placedAs(node: SourcedNode, twin: SourcedNode, scalar: Mark): SourcedNode {
  if (node.type === 'scalar') return scalarAt(node.value, twin);
  if (node.type === 'seq' && twin.type === 'seq') {
    const items = node.items.map((item, i) => placedAs(item, twin.items[i] ?? marked(item, scalar), scalar));
    return seqAt(items, twin);
  }
  if (node.type !== 'map' || twin.type !== 'map') return marked(node, scalar);
  const entries = node.entries.map((entry) => {
    const other = fieldOf(twin, entry.key);
    const value = placedAs(entry.value, other?.value ?? marked(entry.value, scalar), scalar);
    return other === undefined ? entryAt(entry.key, value, scalar) : entryWith(other, value);
  });
  return mapAt(entries, twin);
}

/** The resources of a file, the items of lists one each. Upstream: `RNodesFromBytes` in api/resource/factory.go. */
export function readResources(source: SourceFile, known: KnownTrees = none): readonly Resource[] {
  return readDocuments(source, known).flatMap(({ node, start, end, index }) =>
    expanded(node, []).map(({ item, at }) => {
      confirm(item);
      return resourceOf(item, { source, start, end, document: index, at });
    }),
  );
}

interface Expanded {
  readonly item: SourcedMap;
  readonly at: readonly (string | number)[];
}

/** Upstream: `inlineAnyEmbeddedLists`. */
function expanded(node: SourcedNode, at: Expanded['at']): readonly Expanded[] {
  if (node.type !== 'map') throw new Refusal('wrong node kind: expected MappingNode but was another', node);
  if (node.entries.length === 0) return [];
  const items = fieldOf(node, 'items')?.value;
  if (!textOf(fieldOf(node, 'kind')?.value)?.endsWith('List') || items === undefined)
    return [{ item: node, at }];
  if (items.type !== 'seq') return [];
  return items.items.flatMap((item, i) => expanded(item, [...at, 'items', i]));
}

/** Upstream: `GetValidatedMetadata` in kyaml/yaml/rnode.go. */
export function confirm(node: SourcedMap): void {
  const kind = textOf(fieldOf(node, 'kind')?.value) ?? '';
  if (kind === '') throw new Refusal('missing kind in object', node);
  const name = textOf(fieldOf(fieldOf(node, 'metadata')?.value, 'name')?.value) ?? '';
  if (name === '' && !kind.endsWith('List')) throw new Refusal('missing metadata.name in object', node);
}

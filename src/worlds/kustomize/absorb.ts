import {
  entryAt,
  entryWith,
  fieldOf,
  mapAt,
  nodeAt,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
  withoutKey,
} from '../../source/sourced.js';
import { isSame, shownId } from './ids.js';
import { sortedEntries } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { byAnyId, changed, type Resource, withNode } from './resource.js';

/**
 * The resources with a generated one: beside them, or merged into the one it is for, or in its place.
 * Upstream: `appendReplaceOrMerge` in api/resmap/reswrangler.go.
 */
export function absorbed(resources: readonly Resource[], made: Resource): readonly Resource[] {
  const matches = byAnyId(resources, (id) => isSame(id, made.id));
  const [old] = matches;
  const isForOther = made.behavior === 'merge' || made.behavior === 'replace';
  if (matches.length > 1)
    throw new Refusal(`found multiple objects that could accept merge of ${shownId(made.id)}`);
  if (old === undefined) {
    if (isForOther)
      throw new Refusal(
        `id ${shownId(made.id)} does not exist; cannot merge or replace`,
        undefined,
        'absent',
      );
    return [...resources, made];
  }
  if (!isForOther) {
    throw new Refusal(
      `id ${shownId(made.id)} exists; can not use behavior: '${made.behavior ?? 'unspecified'}', behavior must be merge or replace`,
    );
  }
  const taken = inPlaceOf(old, made.behavior === 'merge' ? withData(old, made) : made.node);
  const isPartial = made.isPartial || (made.behavior === 'merge' && old.isPartial);
  const result = changed(taken, { addsHash: old.addsHash && made.addsHash, isPartial });
  return resources.map((one) => (one === old ? result : one));
}

/** Name, namespace, labels and annotations stay; labels and annotations of the new one win. Upstream: `CopyMergeMetaDataFieldsFrom`. */
function inPlaceOf(old: Resource, node: SourcedMap): Resource {
  const metadata = fieldOf(node, 'metadata');
  const before = nodeAt(old.node, 'metadata');
  if (metadata?.value.type !== 'map' || before?.type !== 'map') return old;
  let value = metadata.value;
  for (const key of ['labels', 'annotations']) {
    const merged = mergedMap(fieldOf(before, key), fieldOf(value, key));
    if (merged !== undefined) value = withEntry(value, merged);
  }
  for (const key of ['name', 'namespace']) {
    const entry = fieldOf(before, key);
    value = entry === undefined ? withoutKey(value, key) : withEntry(value, entry);
  }
  return withNode(old, withEntry(node, entryWith(metadata, value)));
}

/** Upstream: `MergeDataMapFrom`, `MergeBinaryDataMapFrom` and `normalizeSecretStringData`. */
function withData(old: Resource, made: Resource): SourcedMap {
  const plain = old.id.kind === 'Secret' ? encoded(fieldOf(old.node, 'stringData')) : undefined;
  const data = mergedMap(mergedMap(fieldOf(old.node, 'data'), plain), fieldOf(made.node, 'data'));
  const binary = mergedMap(fieldOf(old.node, 'binaryData'), fieldOf(made.node, 'binaryData'));
  return [data, binary].reduce<SourcedMap>(
    (node, entry) => (entry === undefined ? node : withEntry(node, entry)),
    made.node,
  );
}

function encoded(entry: SourcedEntry | undefined): SourcedEntry | undefined {
  if (entry?.value.type !== 'map') return undefined;
  const entries = entry.value.entries.map((one) => entryWith(one, inBase64(one.value)));
  return entryAt('data', mapAt(entries, entry.value), entry.value);
}

function inBase64(node: SourcedNode): SourcedNode {
  return scalarAt(Buffer.from(textOf(node) ?? '', 'utf8').toString('base64'), node);
}

/** The entries of both, those of `over` where both have one. */
function mergedMap(
  under: SourcedEntry | undefined,
  over: SourcedEntry | undefined,
): SourcedEntry | undefined {
  if (under?.value.type !== 'map') return over;
  if (over?.value.type !== 'map') return under;
  const { value } = over;
  const rest = sortedEntries(under.value).filter(({ key }) => fieldOf(value, key) === undefined);
  return entryWith(over, mapAt([...rest, ...value.entries], value));
}

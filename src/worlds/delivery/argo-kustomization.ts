import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  fieldOf,
  mapAt,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { splitImage } from '../kustomize/images.js';
import { isTrue, type KustomizationFile, mapsIn, textIn, textsIn } from '../kustomize/kustomization-file.js';
import { withItems, withList } from './lists.js';

/**
 * A kustomization with what Argo CD writes into it before it builds it; undefined where `kustomize edit` refuses one of its wishes, so
 * that nothing is applied. Upstream: `Build` in util/kustomize/kustomize.go, and the commands of kustomize that it runs.
 */
export function askedByArgo(
  file: KustomizationFile,
  kustomize: SourcedNode | undefined,
): KustomizationFile | undefined {
  if (kustomize?.type !== 'map') return file;
  const steps = [withNames, withImages, withReplicas, withLabels, withAnnotations, withLists];
  const node = steps.reduce<SourcedMap | undefined>(
    (result, step) => result && step(result, kustomize),
    file.node,
  );
  return node && { ...file, node };
}

function withNames(node: SourcedMap, kustomize: SourcedMap): SourcedMap {
  return ['namespace', 'namePrefix', 'nameSuffix'].reduce((result, field) => {
    const entry = fieldOf(kustomize, field);
    return entry === undefined || !textOf(entry.value) ? result : withEntry(result, entry);
  }, node);
}

/** Upstream: kustomize/commands/edit/set/setimage.go. */
function withImages(node: SourcedMap, kustomize: SourcedMap): SourcedMap | undefined {
  const entry = fieldOf(kustomize, 'images');
  if (entry === undefined) return node;
  const before = new Map(mapsIn(node, 'images').map((image) => [textIn(image, 'name'), image]));
  for (const item of textsIn(kustomize, 'images')) {
    const [first = '', ...rest] = item.text.split('=');
    const said = splitImage(rest.length === 0 ? first : rest.join('='));
    if (said.name === item.text) return undefined;
    const name = rest.length === 0 ? said.name : first;
    const own = before.get(name);
    const texts = { newName: rest.length === 0 ? '' : said.name, newTag: said.tag, digest: said.digest };
    const entries = Object.entries(texts).flatMap(([field, text]) => {
      const kept = text === '*' ? textIn(own, field) : text;
      return kept === '' ? [] : [entryAt(field, scalarAt(kept, item), item)];
    });
    before.set(name, mapAt([entryAt('name', scalarAt(name, item), item), ...entries], item));
  }
  return withList(node, entry, byName(before));
}

/** Upstream: kustomize/commands/edit/set/setreplicas.go. */
function withReplicas(node: SourcedMap, kustomize: SourcedMap): SourcedMap {
  const entry = fieldOf(kustomize, 'replicas');
  const own = mapsIn(kustomize, 'replicas');
  if (entry === undefined || own.length === 0) return node;
  return withList(
    node,
    entry,
    byName(new Map([...mapsIn(node, 'replicas'), ...own].map((one) => [textIn(one, 'name'), one]))),
  );
}

function byName(items: ReadonlyMap<string, SourcedMap>): readonly SourcedMap[] {
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** Upstream: kustomize/commands/edit/add/addmetadata.go. */
function withLabels(node: SourcedMap, kustomize: SourcedMap): SourcedMap | undefined {
  const entry = fieldOf(kustomize, 'commonLabels');
  const isForced = isTrue(kustomize, 'forceCommonLabels');
  const inTemplates = isTrue(kustomize, 'labelIncludeTemplates');
  if (entry?.value.type !== 'map' || entry.value.entries.length === 0) return node;
  if (!isTrue(kustomize, 'labelWithoutSelector'))
    return inTemplates ? undefined : withPairs(node, entry, isForced);
  const labels = mapsIn(node, 'labels');
  const at = labels.findIndex(
    (one) => !isTrue(one, 'includeSelectors') && isTrue(one, 'includeTemplates') === inTemplates,
  );
  const label = withPairs(
    labels[at] ?? labelOf(inTemplates, entry.value),
    { ...entry, key: 'pairs' },
    isForced,
  );
  if (label === undefined) return undefined;
  const own = { ...entry, key: 'labels' };
  return at === -1 ? withItems(node, own, [label]) : withList(node, own, labels.with(at, label));
}

function labelOf(inTemplates: boolean, at: Mark): SourcedMap {
  return mapAt([entryAt('includeTemplates', scalarAt(inTemplates, at), at)], at);
}

function withAnnotations(node: SourcedMap, kustomize: SourcedMap): SourcedMap | undefined {
  const entry = fieldOf(kustomize, 'commonAnnotations');
  return entry === undefined ? node : withPairs(node, entry, isTrue(kustomize, 'forceCommonAnnotations'));
}

/** The mapping with pairs added to those under a key; undefined where one is there and is not to be replaced. */
function withPairs(node: SourcedMap, entry: SourcedEntry, isForced: boolean): SourcedMap | undefined {
  const before = fieldOf(node, entry.key);
  if (entry.value.type !== 'map') return node;
  if (before?.value.type !== 'map') return withEntry(node, entry);
  const own = before.value;
  if (!isForced && entry.value.entries.some(({ key }) => fieldOf(own, key) !== undefined)) return undefined;
  return withEntry(node, { ...before, value: entry.value.entries.reduce(withEntry, own) });
}

function withLists(node: SourcedMap, kustomize: SourcedMap): SourcedMap {
  return ['patches', 'components'].reduce((result, field) => {
    const entry = fieldOf(kustomize, field);
    return entry?.value.type === 'seq' ? withItems(result, entry, entry.value.items) : result;
  }, node);
}

import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  fieldOf,
  keyMark,
  mapAt,
  nodeAt,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  type SourcedSeq,
  scalarAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { mapsIn, sortedEntries, textIn } from '../kustomize/kustomization-file.js';
import { addPairs } from '../kustomize/labels.js';
import type { Resource } from '../kustomize/resource.js';
import type { Delivery, VariableSources } from './delivery.js';
import { substituted } from './substitute.js';

export const fluxGroup = 'kustomize.toolkit.fluxcd.io';

/**
 * What a Kustomization of Flux asks for; undefined for another object, and for one without a path, which is a part of one at best.
 * Upstream: `Generator` in github.com/fluxcd/pkg/kustomize, `reconcile` in the kustomize-controller.
 */
export function fluxDelivery(resource: Resource): Delivery | undefined {
  const { id, node } = resource;
  const spec = fieldOf(node, 'spec')?.value;
  const at = fieldOf(spec, 'path')?.value;
  const path = textOf(at);
  if (id.group !== fluxGroup || id.kind !== 'Kustomization' || at === undefined || path === undefined)
    return undefined;
  if (spec?.type !== 'map') return undefined;
  const sourceRef = fieldOf(spec, 'sourceRef')?.value;
  if (sourceRef === undefined) return undefined;
  const { namespace, name } = id;
  return {
    title: `Kustomization ${namespace === '' ? name : `${namespace}/${name}`}`,
    namespace,
    name,
    resource,
    path: { text: path, at },
    destination: undefined,
    takes: undefined,
    source: `${textIn(sourceRef, 'kind')} ${textIn(sourceRef, 'namespace') || namespace}/${textIn(sourceRef, 'name')}`,
    asked: (file) => ({ ...file, node: asked(file.node, spec) }),
    after: (resources, variables) => {
      const filled = variables === undefined ? resources : substituted(resources, variables);
      return owned(withCommonMetadata(filled, spec), resource);
    },
    variables: variablesOf(spec),
  };
}

/** Fields that take the place of those of the kustomization, and lists that are added to its own. Upstream: `WriteFile`. */
const replacing = {
  targetNamespace: 'namespace',
  namePrefix: 'namePrefix',
  nameSuffix: 'nameSuffix',
} as const;
const added = ['patches', 'components'] as const;

function asked(node: SourcedMap, spec: SourcedMap): SourcedMap {
  let result = node;
  for (const [field, own] of Object.entries(replacing)) {
    const entry = fieldOf(spec, field);
    if (entry !== undefined && textOf(entry.value)) result = withEntry(result, { ...entry, key: own });
  }
  for (const field of added) {
    const entry = fieldOf(spec, field);
    if (entry?.value.type === 'seq') result = withItems(result, entry, entry.value.items);
  }
  return withImages(result, spec);
}

/** Of two entries for one image the one of Flux stays. Upstream: `checkKustomizeImageExists`. */
function withImages(node: SourcedMap, spec: SourcedMap): SourcedMap {
  const entry = fieldOf(spec, 'images');
  if (entry?.value.type !== 'seq') return node;
  const names = new Set(mapsIn(spec, 'images').map((image) => textIn(image, 'name')));
  const before = fieldOf(node, 'images');
  const kept = mapsIn(node, 'images').filter((image) => !names.has(textIn(image, 'name')));
  const own: SourcedEntry = before ?? { ...entry, key: 'images' };
  return withEntry(node, { ...own, value: { ...entry.value, items: [...kept, ...entry.value.items] } });
}

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

function markOf({ source, start, end }: Mark): Mark {
  return { source, start, end };
}

function withCommonMetadata(resources: readonly Resource[], spec: SourcedMap): readonly Resource[] {
  return (['labels', 'annotations'] as const).reduce(
    (all, field) => addPairs(all, nodeAt(spec, 'commonMetadata', field), [inMetadata(field)]),
    resources,
  );
}

function inMetadata(field: 'labels' | 'annotations') {
  return { group: '', version: '', kind: '', path: `metadata/${field}`, create: true } as const;
}

/** The labels by which Flux knows what it applied. Upstream: `SetOwnerLabels` in github.com/fluxcd/pkg/ssa. */
function owned(resources: readonly Resource[], { id, node }: Resource): readonly Resource[] {
  const name = fieldOf(fieldOf(node, 'metadata')?.value, 'name');
  if (name === undefined) return resources;
  const mark = keyMark(name);
  const pairs = ['name', 'namespace'].map((field) =>
    entryAt(`${fluxGroup}/${field}`, scalarAt(field === 'name' ? id.name : id.namespace, name.value), mark),
  );
  return addPairs(resources, mapAt(pairs, mark), [inMetadata('labels')]);
}

function variablesOf(spec: SourcedMap): VariableSources | undefined {
  const postBuild = fieldOf(spec, 'postBuild')?.value;
  if (postBuild?.type !== 'map') return undefined;
  const inline = sortedEntries(fieldOf(postBuild, 'substitute')?.value).map(
    ({ key, value }) => [key, (textOf(value) ?? '').replaceAll('\n', '')] as const,
  );
  const from = mapsIn(postBuild, 'substituteFrom').map((one) => ({
    kind: textIn(one, 'kind'),
    name: textIn(one, 'name'),
  }));
  return { inline: new Map(inline), from };
}

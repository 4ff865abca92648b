import {
  entryAt,
  fieldOf,
  keyMark,
  mapAt,
  nodeAt,
  type SourcedEntry,
  type SourcedMap,
  scalarAt,
  textOf,
} from '../../source/sourced.js';
import { mapsIn, sortedEntries, textIn } from '../kustomize/kustomization-file.js';
import { addPairs } from '../kustomize/labels.js';
import type { Resource } from '../kustomize/resource.js';
import type { Delivery, VariableSources } from './delivery.js';
import { askedByFlux } from './flux-kustomization.js';
import { fromRoot } from './repositories.js';
import { substituted } from './substitute.js';

export const fluxGroup = 'kustomize.toolkit.fluxcd.io';

/**
 * What a Kustomization of Flux asks for; undefined for another object, and for one that lacks what it needs, which is a patch at best.
 * Upstream: `reconcile` and `build` in the kustomize-controller.
 */
export function fluxDelivery(resource: Resource): Delivery | undefined {
  const { id, node } = resource;
  const spec = fieldOf(node, 'spec')?.value;
  if (id.group !== fluxGroup || id.kind !== 'Kustomization' || spec?.type !== 'map') return undefined;
  const sourceRef = fieldOf(spec, 'sourceRef')?.value;
  const isPart = fieldOf(spec, 'path') === undefined && fieldOf(spec, 'interval') === undefined;
  if (sourceRef === undefined || isPart) return undefined;
  const { namespace, name } = id;
  const at = fieldOf(spec, 'path')?.value ?? sourceRef;
  const source = `${textIn(sourceRef, 'kind')} ${textIn(sourceRef, 'namespace') || namespace}/${textIn(sourceRef, 'name')}`;
  return {
    title: `Kustomization ${namespace === '' ? name : `${namespace}/${name}`}`,
    namespace,
    name,
    resource,
    node: spec,
    path: { text: insideOf(textIn(spec, 'path')), at },
    destination: clusterOf(spec),
    reads: 'either',
    takes: undefined,
    source,
    isBootstrap: source.endsWith(' flux-system/flux-system'),
    asked: (file) => ({ ...file, node: askedByFlux(file.node, spec) }),
    after: (resources, { variables }) => {
      const filled =
        variables === undefined
          ? { resources, stops: [] }
          : substituted(resources, variables, inlineIn(spec));
      return { ...filled, resources: owned(withCommonMetadata(filled.resources, spec), resource) };
    },
    variables: variablesOf(spec),
  };
}

/** A path never leads out of its repository. Upstream: `securejoin.SecureJoin`. */
function insideOf(path: string): string {
  return fromRoot(path).replace(/^(?:\.\.(?:\/|$))+/, '');
}

/** The cluster that is not the one of the object. Upstream: `spec.kubeConfig`. */
function clusterOf(spec: SourcedMap): string | undefined {
  const kubeConfig = fieldOf(spec, 'kubeConfig')?.value;
  const name = ['secretRef', 'configMapRef'].map((field) => textOf(nodeAt(kubeConfig, field, 'name')));
  return name[0] ?? name[1];
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

/** The variables that stand in the object itself. */
function inlineIn(spec: SourcedMap): readonly SourcedEntry[] {
  return sortedEntries(nodeAt(spec, 'postBuild', 'substitute'));
}

function variablesOf(spec: SourcedMap): VariableSources | undefined {
  const postBuild = fieldOf(spec, 'postBuild')?.value;
  if (postBuild?.type !== 'map') return undefined;
  const inline = inlineIn(spec).map(
    ({ key, value }) => [key, (textOf(value) ?? '').replaceAll('\n', '')] as const,
  );
  const from = mapsIn(postBuild, 'substituteFrom').map((one) => ({
    kind: textIn(one, 'kind'),
    name: textIn(one, 'name'),
  }));
  return { inline: new Map(inline), from };
}

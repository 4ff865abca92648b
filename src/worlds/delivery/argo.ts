import {
  fieldOf,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { setPath } from '../kustomize/field-spec.js';
import { hasNoNamespace } from '../kustomize/ids.js';
import { isTrue, mapsIn, textIn } from '../kustomize/kustomization-file.js';
import { type Resource, withNode } from '../kustomize/resource.js';
import type { Delivery } from './delivery.js';
import { withItems } from './flux.js';

/**
 * What an Application of Argo CD asks for; undefined for another object, and where helm, a plugin or several sources make what is applied.
 * Upstream: `ExplicitType` in pkg/apis/application/v1alpha1/types.go, `GenerateManifests` in reposerver/repository.
 */
export function argoDelivery(resource: Resource): Delivery | undefined {
  const { id, node } = resource;
  if (id.group !== 'argoproj.io' || id.kind !== 'Application') return undefined;
  const spec = fieldOf(node, 'spec')?.value;
  const source = sourceOf(spec?.type === 'map' ? spec : undefined);
  const at = fieldOf(source, 'path')?.value;
  const path = textOf(at);
  if (source === undefined || at === undefined || path === undefined) return undefined;
  if (['chart', 'helm', 'plugin', 'ref'].some((field) => fieldOf(source, field) !== undefined))
    return undefined;
  const directory = fieldOf(source, 'directory')?.value;
  if (['include', 'exclude', 'jsonnet'].some((field) => fieldOf(directory, field) !== undefined))
    return undefined;
  const isDeep = isTrue(directory, 'recurse');
  const destination = fieldOf(spec, 'destination')?.value;
  const { namespace, name } = id;
  return {
    title: `Application ${namespace === '' ? name : `${namespace}/${name}`}`,
    namespace,
    name,
    resource,
    path: { text: path, at },
    destination: clusterIn(destination?.type === 'map' ? destination : undefined),
    takes: (file) => /\.(?:ya?ml|json)$/.test(file) && (isDeep || !file.includes('/')),
    source: textIn(source, 'repoURL'),
    asked: (file) => ({ ...file, node: asked(file.node, fieldOf(source, 'kustomize')?.value) }),
    after: (resources) => withNamespace(resources, destination?.type === 'map' ? destination : undefined),
    variables: undefined,
  };
}

function sourceOf(spec: SourcedMap | undefined): SourcedMap | undefined {
  const source = fieldOf(spec, 'source')?.value;
  if (source?.type === 'map') return source;
  const [only, ...more] = mapsIn(spec, 'sources');
  return more.length === 0 ? only : undefined;
}

/** Undefined for the cluster that Argo CD itself runs in. */
function clusterIn(destination: SourcedMap | undefined): string | undefined {
  const named = textIn(destination, 'server') || textIn(destination, 'name');
  const isOwn = named === '' || named === 'in-cluster' || named === 'https://kubernetes.default.svc';
  return isOwn ? undefined : named.replace(/^https?:\/\//, '').replaceAll('/', ' ');
}

const replacing = ['namespace', 'namePrefix', 'nameSuffix', 'commonLabels', 'commonAnnotations'] as const;

/** Upstream: `Build` in util/kustomize/kustomize.go. Images are left as they are: the wire does not need them. */
function asked(node: SourcedMap, kustomize: SourcedNode | undefined): SourcedMap {
  let result = node;
  for (const field of replacing) {
    const entry = fieldOf(kustomize, field);
    if (entry !== undefined) result = withEntry(result, entry);
  }
  for (const field of ['patches', 'components']) {
    const entry = fieldOf(kustomize, field);
    if (entry?.value.type === 'seq') result = withItems(result, entry, entry.value.items);
  }
  return result;
}

/** Objects that name no namespace come into that of the destination; the others keep their own. */
function withNamespace(
  resources: readonly Resource[],
  destination: SourcedMap | undefined,
): readonly Resource[] {
  const entry = fieldOf(destination, 'namespace');
  const name = textOf(entry?.value);
  if (entry === undefined || name === undefined || name === '') return resources;
  return resources.map((resource) => {
    if (resource.id.namespace !== '' || hasNoNamespace(resource.id)) return resource;
    const set = () => scalarAt(name, entry.value);
    const creation = { kind: 'scalar', mark: entry.value } as const;
    return withNode(
      resource,
      setPath(resource.node, { path: 'metadata/namespace', create: true }, set, creation),
    );
  });
}

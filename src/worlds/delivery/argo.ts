import { fieldOf, type SourcedMap, scalarAt, textOf } from '../../source/sourced.js';
import { baseName } from '../../util/path.js';
import { type PatternDialect, shellPattern } from '../../util/shell-pattern.js';
import { setPath } from '../kustomize/field-spec.js';
import { kustomizationNames } from '../kustomize/files.js';
import { hasNoNamespace } from '../kustomize/ids.js';
import { isTrue, mapsIn, textIn } from '../kustomize/kustomization-file.js';
import { type Resource, withNode } from '../kustomize/resource.js';
import { askedByArgo } from './argo-kustomization.js';
import type { Delivery } from './delivery.js';
import { fromRoot } from './repositories.js';
import { tracked } from './tracking.js';

export const argoGroup = 'argoproj.io';

/**
 * The folders that an Application of Argo CD asks for, one for each source that is one; none for another object, and where helm or a
 * plugin makes what is applied. Upstream: `GetSources` and `ExplicitType` in pkg/apis/application/v1alpha1/types.go.
 */
export function argoDeliveries(resource: Resource): readonly Delivery[] {
  const { id, node } = resource;
  const spec = fieldOf(node, 'spec')?.value;
  if (id.group !== argoGroup || id.kind !== 'Application' || spec?.type !== 'map') return [];
  const several = mapsIn(spec, 'sources');
  if (several.length > 0) return several.flatMap((source, i) => deliveryOf(resource, spec, source, i) ?? []);
  const source = fieldOf(spec, 'source')?.value;
  return source?.type === 'map' ? [deliveryOf(resource, spec, source)].flatMap((one) => one ?? []) : [];
}

/** @param index 0-based; undefined for the only source */
function deliveryOf(
  resource: Resource,
  spec: SourcedMap,
  source: SourcedMap,
  index?: number,
): Delivery | undefined {
  const at = fieldOf(source, 'path')?.value;
  const path = textOf(at);
  const reads = readsOf(source);
  if (at === undefined || path === undefined || reads === undefined) return undefined;
  const { namespace, name } = resource.id;
  const title = `Application ${namespace === '' ? name : `${namespace}/${name}`}`;
  const destination = fieldOf(spec, 'destination')?.value;
  const target = destination?.type === 'map' ? destination : undefined;
  return {
    title: index === undefined ? title : `${title}, source ${index + 1}`,
    namespace,
    name,
    resource,
    node: source,
    path: { text: fromRoot(path), at },
    destination: clusterIn(target),
    reads,
    takes: takesOf(source),
    source: textIn(source, 'repoURL'),
    isBootstrap: false,
    asked: (file) => askedByArgo(file, fieldOf(source, 'kustomize')?.value),
    after: (resources, { tracking }) => {
      const placed = withNamespace(resources, target);
      return {
        resources: tracking === undefined ? placed : tracked(placed, resource, tracking),
        stops: [],
      };
    },
    variables: undefined,
  };
}

/** Undefined where something else makes the objects. Fields that say nothing count as absent. Upstream: `NormalizeSource` in util/argo. */
function readsOf(source: SourcedMap): Delivery['reads'] | undefined {
  const directory = fieldOf(source, 'directory')?.value;
  if (['chart', 'plugin'].some((field) => fieldOf(source, field) !== undefined)) return undefined;
  const isDirectory =
    isTrue(directory, 'recurse') ||
    ['include', 'exclude'].some((field) => textIn(directory, field) !== '') ||
    saysAnything(directory, 'jsonnet');
  const [isKustomize, isHelm] = [saysAnything(source, 'kustomize'), saysAnything(source, 'helm')];
  if (isHelm || (isDirectory && isKustomize)) return undefined;
  if (isKustomize) return 'kustomization';
  return isDirectory ? 'files' : 'either';
}

function saysAnything(node: Parameters<typeof fieldOf>[0], field: string): boolean {
  const value = fieldOf(node, field)?.value;
  return value?.type === 'map' && value.entries.length > 0;
}

const globs: PatternDialect = { crossesFolders: true, not: '!', hasAlternatives: true };

/** Upstream: `getPotentiallyValidManifestFile` in reposerver/repository; what jsonnet makes is not known. */
function takesOf(source: SourcedMap): NonNullable<Delivery['takes']> {
  const directory = fieldOf(source, 'directory')?.value;
  const isDeep = isTrue(directory, 'recurse');
  const [include, exclude] = ['include', 'exclude'].map((field) => {
    const pattern = textIn(directory, field);
    return pattern === '' ? undefined : (shellPattern(pattern, globs) ?? /$^/);
  });
  return (path, text) =>
    /\.(?:ya?ml|json)$/.test(path) &&
    !kustomizationNames.includes(baseName(path)) && // which has no name, so that it is applied by nobody
    (isDeep || !path.includes('/')) &&
    exclude?.test(path) !== true &&
    include?.test(path) !== false &&
    !text().includes('+argocd:skip-file-rendering');
}

/** Undefined for the cluster that Argo CD itself runs in. */
function clusterIn(destination: SourcedMap | undefined): string | undefined {
  const named = textIn(destination, 'server') || textIn(destination, 'name');
  const isOwn = named === '' || named === 'in-cluster' || named === 'https://kubernetes.default.svc';
  return isOwn ? undefined : named.replace(/^https?:\/\//, '').replaceAll('/', ' ');
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

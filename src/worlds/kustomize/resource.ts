import type { Path, SourceFile } from '../../source/manifest.js';
import { fieldOf, type SourcedMap, textOf } from '../../source/sourced.js';
import type { SourcedTree } from '../../source/sourced-tree.js';
import { effectiveNamespace, groupVersionOf, type ResId } from './ids.js';

/** Where a resource was first written: a document, or an item of a list in it, or an entry of a generator. */
export interface Origin {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly document: number;
  readonly at: Path;
}

/** A resource on its way through the transformers. It is never changed: a step makes another one. */
export interface Resource {
  readonly node: SourcedMap;
  readonly id: ResId;
  readonly origin: Origin;
  /** What it was called before, the oldest first; a reference by any of these names is one to it. */
  readonly previous: readonly ResId[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Whether a hash of its content is added to its name at the end. */
  readonly addsHash: boolean;
  /** Whether content that is not known makes its hash, or its keys, unknown. */
  readonly isPartial: boolean;
  /** What a generator wants done where the resource is there already. */
  readonly behavior: 'create' | 'merge' | 'replace' | undefined;
  /** The names of the `vars` that read a field of it. */
  readonly vars: readonly string[];
  /** The object as a chart makes it; undefined for any other. */
  readonly made: SourcedTree | undefined;
}

const none: readonly never[] = []; // one for all, as most stay without

export function resourceOf(node: SourcedMap, origin: Origin): Resource {
  return {
    node,
    id: idOf(node),
    origin,
    previous: none,
    prefixes: none,
    suffixes: none,
    addsHash: false,
    isPartial: false,
    behavior: undefined,
    vars: none,
    made: undefined,
  };
}

export function withNode(resource: Resource, node: SourcedMap): Resource {
  return node === resource.node ? resource : { ...resource, node, id: idAfter(node, resource) };
}

/** Steps seldom change what a resource is known by, and hardly ever its kind. */
function idAfter(node: SourcedMap, { id, node: before }: Resource): ResId {
  const isSame = (key: string) => fieldOf(node, key) === fieldOf(before, key);
  if (!isSame('kind') || !isSame('apiVersion')) return idOf(node);
  if (isSame('metadata')) return id;
  const { name, namespace } = namesOf(node);
  if (name === id.name && namespace === id.namespace) return id;
  return { group: id.group, version: id.version, kind: id.kind, name, namespace };
}

function idOf(node: SourcedMap): ResId {
  const { group, version } = groupVersionOf(textOf(fieldOf(node, 'apiVersion')?.value) ?? '');
  return { group, version, kind: textOf(fieldOf(node, 'kind')?.value) ?? '', ...namesOf(node) };
}

function namesOf(node: SourcedMap): Pick<ResId, 'name' | 'namespace'> {
  const metadata = fieldOf(node, 'metadata')?.value;
  return {
    name: textOf(fieldOf(metadata, 'name')?.value) ?? '',
    namespace: textOf(fieldOf(metadata, 'namespace')?.value) ?? '',
  };
}

/** The resource as one that may still be referred to by what it is called now. Upstream: `StorePreviousId`. */
export function remembered(resource: Resource): Resource {
  const { id, previous } = resource;
  const namespace = effectiveNamespace(id);
  return { ...resource, previous: [...previous, { ...id, namespace }] };
}

/** Upstream: `PrevIds`, which keeps names, namespaces and kinds, and takes group and version from what the resource is now. */
export function previousIds({ id: { group, version }, previous }: Resource): readonly ResId[] {
  const isSame = previous.every((one) => one.group === group && one.version === version);
  return isSame ? previous : previous.map((one) => ({ ...one, group, version }));
}

/** What it was called first. Upstream: `OrgId`. */
export function originalId(resource: Resource): ResId {
  return previousIds(resource)[0] ?? resource.id;
}

/** Upstream: `GetMatchingResourcesByAnyId`. */
export function byAnyId(
  resources: readonly Resource[],
  matches: (id: ResId) => boolean,
): readonly Resource[] {
  return resources.filter((resource) => matches(resource.id) || previousIds(resource).some(matches));
}

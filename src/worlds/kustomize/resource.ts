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

/**
 * A copy to change before anybody sees it. Field by field, since V8 gives what each spread makes a hidden class of its own, and every
 * look into a resource of many classes costs a search.
 */
function copyOf(resource: Resource): { -readonly [Field in keyof Resource]: Resource[Field] } {
  return {
    node: resource.node,
    id: resource.id,
    origin: resource.origin,
    previous: resource.previous,
    prefixes: resource.prefixes,
    suffixes: resource.suffixes,
    addsHash: resource.addsHash,
    isPartial: resource.isPartial,
    behavior: resource.behavior,
    vars: resource.vars,
    made: resource.made,
  };
}

/** The resource with some of it changed. */
export function changed(resource: Resource, change: Partial<Resource>): Resource {
  return Object.assign(copyOf(resource), change);
}

export function withNode(resource: Resource, node: SourcedMap): Resource {
  if (node === resource.node) return resource;
  const copy = copyOf(resource);
  copy.node = node;
  copy.id = idAfter(node, resource);
  return copy;
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
  const { name, namespace } = namesOf(node);
  return { group, version, kind: textOf(fieldOf(node, 'kind')?.value) ?? '', name, namespace };
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
  const { group, version, kind, name } = id;
  const copy = copyOf(resource);
  copy.previous = previous.concat([{ group, version, kind, name, namespace }]);
  return copy;
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

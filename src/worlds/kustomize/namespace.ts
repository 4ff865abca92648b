import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  entryWith,
  fieldOf,
  isNull,
  keyMark,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  seqAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { setField, setPath } from './field-spec.js';
import { hasNoNamespace, idKey, shownId } from './ids.js';
import { Refusal } from './refusal.js';
import { type Resource, remembered, withNode } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

/** How a NamespaceTransformer of one's own differs from the field of a kustomization. */
interface NamespaceOptions {
  /** Whether what has a namespace keeps it. */
  readonly unsetOnly: boolean;
  /** Of the subjects of bindings, which follow. */
  readonly subjects: 'none' | 'defaultOnly' | 'allServiceAccounts';
}

const byField: NamespaceOptions = { unsetOnly: false, subjects: 'defaultOnly' };

/**
 * Puts every resource that has one into the namespace, but for those of charts, which helm has put into it. Of the
 * subjects of a binding only those named "default" follow.
 * Upstream: NamespaceTransformer.go in api/internal/builtins, and api/filters/namespace.
 */
export function setNamespace(
  resources: readonly Resource[],
  entry: SourcedEntry,
  { namespace: specs }: Pick<TransformerConfig, 'namespace'>,
  { unsetOnly, subjects }: NamespaceOptions = byField,
): readonly Resource[] {
  const name = textOf(entry.value) ?? '';
  const creation = { kind: 'scalar', mark: keyMark(entry) } as const;
  const set = (node: SourcedNode) => (unsetOnly && textOf(node) ? node : scalarAt(name, entry.value));
  const moved = resources.map((resource) => {
    const { id, made } = resource;
    if (made !== undefined) return resource;
    let { node } = resource;
    if (!hasNoNamespace(id))
      node = setPath(node, { path: 'metadata/namespace', create: true }, set, creation);
    const isBinding = id.kind === 'RoleBinding' || id.kind === 'ClusterRoleBinding';
    if (isBinding) node = withSubjects(node, subjects, (subject) => withNamespace(subject, set, entry));
    for (const spec of specs) {
      const isMeta = spec.path === 'metadata/namespace' || (spec.path === 'metadata/name' && !isCore(node));
      if (isMeta || (isBinding && spec.path === 'subjects/namespace')) continue;
      node = setField(node, id, spec, set, creation);
    }
    return withNode(remembered(resource), node);
  });
  const seen = new Set<string>();
  for (const { id } of moved) {
    const key = idKey(id);
    if (seen.has(key))
      throw new Refusal(`namespace transformation produces ID conflict: ${shownId(id)}`, entry.value);
    seen.add(key);
  }
  return moved;
}

function isCore(node: SourcedMap): boolean {
  return textOf(fieldOf(node, 'apiVersion')?.value) === 'v1';
}

/** Upstream: `roleBindingHack` in api/filters/namespace/namespace.go. */
function withSubjects(
  node: SourcedMap,
  subjects: NamespaceOptions['subjects'],
  move: (subject: SourcedMap) => SourcedMap,
): SourcedMap {
  const entry = fieldOf(node, 'subjects');
  if (entry?.value.type !== 'seq' || subjects === 'none') return node;
  const [key, wanted] = subjects === 'defaultOnly' ? ['name', 'default'] : ['kind', 'ServiceAccount'];
  const items = entry.value.items.map((subject) => {
    const follows = subject.type === 'map' && textOf(fieldOf(subject, key)?.value) === wanted;
    return follows ? move(subject) : subject;
  });
  return withEntry(node, entryWith(entry, seqAt(items, entry.value)));
}

function withNamespace(
  subject: SourcedMap,
  set: (node: SourcedNode) => SourcedNode,
  by: SourcedEntry,
): SourcedMap {
  const before = fieldOf(subject, 'namespace')?.value ?? scalarAt(null, by.value);
  return withMark(subject, 'namespace', set(before), keyMark(by));
}

/** The mapping with a value under a key, which stands at `mark` unless it is written already. */
export function withMark(map: SourcedMap, key: string, value: SourcedNode, mark: Mark): SourcedMap {
  const before = fieldOf(map, key);
  if (before === undefined || isNull(before.value)) return withEntry(map, entryAt(key, value, mark));
  return withEntry(map, entryWith(before, value));
}

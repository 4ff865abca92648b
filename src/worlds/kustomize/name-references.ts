import {
  entryWith,
  fieldOf,
  isNull,
  nodeAt,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEach,
  withEntry,
} from '../../source/sourced.js';
import type { FieldSpec } from './field-spec.js';
import { effectiveNamespace, hasNoNamespace, isSelected, type ResId } from './ids.js';
import { withMark } from './namespace.js';
import { type Reference, type ReferenceTree, referenceFields, setReferences } from './reference-fields.js';
import { Refusal } from './refusal.js';
import { originalId, previousIds, type Resource, withNode } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

/**
 * Rewrites the names by which resources refer to others that are called otherwise by now. A rewritten name stays marked where
 * it is written. What cannot be told apart is reported and left alone.
 * Upstream: api/internal/accumulator/namereferencetransformer.go and api/filters/nameref.
 */
export function fixNameReferences(
  resources: readonly Resource[],
  config: TransformerConfig,
  report: (refusal: Refusal, resource: Resource) => void,
): readonly Resource[] {
  const named = new Map<string, Resource[]>(); // by each name they had
  for (const resource of resources) {
    for (const name of new Set(resource.previous.map((id) => id.name))) {
      const others = named.get(name);
      if (others === undefined) named.set(name, [resource]);
      else others.push(resource);
    }
  }
  if (named.size === 0) return resources;
  return resources.map((resource) => {
    const fields = referenceFields(config, originalId(resource));
    if (fields.below.size === 0) return resource;
    try {
      return withNode(resource, new Referrer(resource, named).fixed(fields));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      report(error, resource);
      return resource;
    }
  });
}

/** A resource that may refer to others. */
class Referrer {
  private readonly resource: Resource;
  private readonly named: ReadonlyMap<string, readonly Resource[]>;

  constructor(resource: Resource, named: ReadonlyMap<string, readonly Resource[]>) {
    this.resource = resource;
    this.named = named;
  }

  fixed(fields: ReferenceTree): SourcedMap {
    const { node } = this.resource;
    const fixed = setReferences(node, fields, (at, reference) => this.set(at, reference));
    return fixed.type === 'map' ? fixed : node;
  }

  private set(node: SourcedNode, reference: Reference): SourcedNode {
    if (isNull(node)) return node;
    if (node.type === 'scalar') return this.setScalar(node, reference);
    if (node.type === 'map') return this.setMapping(node, reference);
    return withEach(node, (item) =>
      item.type === 'map' ? this.setMapping(item, reference) : this.setScalar(item, reference),
    );
  }

  private setScalar(node: SourcedNode, reference: Reference): SourcedNode {
    const old = textOf(node) ?? '';
    const holders = this.named.get(old);
    // Whichever of them is meant, it is still called so.
    if (holders === undefined || holders.every(({ id }) => id.name === old)) return node;
    const referral = this.select(old, reference, undefined);
    return referral === undefined || referral.id.name === old ? node : scalarAt(referral.id.name, node);
  }

  private setMapping(node: SourcedMap, reference: Reference): SourcedNode {
    const name = fieldOf(node, 'name');
    if (name === undefined) throw new Refusal("path config error; no 'name' field in node", node);
    const old = textOf(name.value) ?? '';
    const namespace = fieldOf(node, 'namespace');
    const referral = this.select(old, reference, namespace && (textOf(namespace.value) ?? ''));
    if (referral === undefined) return node;
    const { id } = referral;
    if (id.name === old && id.namespace === '') return node;
    const renamed = id.name === old ? node : withEntry(node, entryWith(name, scalarAt(id.name, name.value)));
    if (id.namespace === '' || textOf(namespace?.value) === id.namespace) return renamed;
    // What the subject is moved by is where the namespace of its account is written.
    const at = nodeAt(referral.node, 'metadata', 'namespace') ?? name.value;
    return withMark(renamed, 'namespace', scalarAt(id.namespace, at), at);
  }

  /** Upstream: `selectReferral` in api/filters/nameref/nameref.go. */
  private select(
    name: string,
    { target, field }: Reference,
    namespace: string | undefined,
  ): Resource | undefined {
    let found = (this.named.get(name) ?? []).filter(
      (one) =>
        this.mayRefer(one) &&
        previousIds(one).some((id) => isSelected(id, target)) &&
        this.isRoleMeant(one, field) &&
        this.isBeside(one),
    );
    if (namespace !== undefined) found = inNamespace(found, namespace);
    if (found.length > 1) found = found.filter((one) => sharesAffixes(one, this.resource, true));
    if (found.length > 1) found = found.filter((one) => sharesAffixes(one, this.resource, false));
    const [first, ...others] = found;
    if (first === undefined) return undefined;
    const isSame = others.every(
      ({ id }) =>
        id.name === first.id.name && (namespace === undefined || id.namespace === first.id.namespace),
    );
    if (isSame) return first;
    throw new Refusal(`found multiple possible referrals: ${found.map((one) => one.id.name).join(', ')}`);
  }

  /** Upstream: `SubsetThatCouldBeReferencedByResource` in api/resmap/reswrangler.go. */
  private mayRefer({ id }: Resource): boolean {
    const own = this.resource.id;
    if (hasNoNamespace(own) || hasNoNamespace(id) || effectiveNamespace(id) === effectiveNamespace(own))
      return true;
    return own.kind === 'RoleBinding' && this.subjectNamespaces().has(id.namespace);
  }

  private subjectNamespaces(): ReadonlySet<string | undefined> {
    const subjects = nodeAt(this.resource.node, 'subjects');
    if (subjects?.type !== 'seq') return new Set();
    return new Set(
      subjects.items
        .filter((subject) => textOf(nodeAt(subject, 'kind')) === 'ServiceAccount')
        .map((subject) => textOf(nodeAt(subject, 'namespace'))),
    );
  }

  /** Upstream: `roleRefFilter`. */
  private isRoleMeant(one: Resource, { path }: FieldSpec): boolean {
    if (!path.endsWith('roleRef/name')) return true;
    const [group, kind] = ['apiGroup', 'kind'].map((key) =>
      textOf(nodeAt(this.resource.node, 'roleRef', key)),
    );
    if (group === undefined || kind === undefined) return true;
    return previousIds(one).some((id) => isSelected(id, { group, version: '', kind }));
  }

  /** Upstream: `sameCurrentNamespaceAsReferrer`. */
  private isBeside({ id }: Resource): boolean {
    const own = this.resource.id;
    if (hasNoNamespace(own) || hasNoNamespace(id) || id.kind === 'ServiceAccount') return true;
    return effectiveNamespace(own) === effectiveNamespace(id);
  }
}

/** Upstream: `filterMapCandidatesByNamespace`: by the namespaces of old where any resource had it, else by those of now. */
function inNamespace(found: readonly Resource[], namespace: string): Resource[] {
  const old = found.filter((one) => isIn(originalId(one), namespace));
  return old.length > 0 ? old : found.filter(({ id }) => isIn(id, namespace));
}

function isIn(id: ResId, namespace: string): boolean {
  return !hasNoNamespace(id) && effectiveNamespace(id) === namespace;
}

/** Upstream: `PrefixesSuffixesEquals` in api/resource/resource.go. */
function sharesAffixes(a: Resource, b: Resource, allowsNone: boolean): boolean {
  return sharesEnd(a.prefixes, b.prefixes, allowsNone) && sharesEnd(a.suffixes, b.suffixes, allowsNone);
}

/** Upstream: `SameEndingSubSlice`. */
function sharesEnd(a: readonly string[], b: readonly string[], allowsNone: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return allowsNone || long.length === 0;
  return short.every((text, i) => long[long.length - short.length + i] === text);
}

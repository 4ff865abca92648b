import {
  entryWith,
  fieldOf,
  isNull,
  mapAt,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  seqAt,
  textOf,
} from '../../source/sourced.js';
import { setField } from './field-spec.js';
import { effectiveNamespace, groupVersionOf, hasNoNamespace, type ResId } from './ids.js';
import { textIn } from './kustomization-file.js';
import { lookup, splitFieldPath } from './path-lookup.js';
import { Refusal } from './refusal.js';
import { byAnyId, changed, type Resource, withNode } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

/** One entry of `vars`: text that is taken from a field of a resource wherever `$(NAME)` stands. */
export interface Var {
  readonly name: string;
  readonly fieldPath: string;
  readonly at: SourcedMap;
}

/** The resources with the one that a var reads noted. Upstream: `MergeVars` in api/internal/accumulator/resaccumulator.go. */
export function noteVar(
  resources: readonly Resource[],
  entry: SourcedMap,
): { readonly found: Var; readonly resources: readonly Resource[] } {
  const reference = fieldOf(entry, 'objref')?.value;
  const apiVersion = textIn(reference, 'apiVersion');
  const named = apiVersion === '' ? undefined : groupVersionOf(apiVersion);
  const id: ResId = {
    group: named?.group ?? textIn(reference, 'group'),
    version: named?.version ?? textIn(reference, 'version'),
    kind: textIn(reference, 'kind'),
    name: textIn(reference, 'name'),
    namespace: textIn(reference, 'namespace'),
  };
  const name = textIn(entry, 'name');
  const isAnywhere = id.namespace === '' && !hasNoNamespace(id);
  const matched = byAnyId(
    resources,
    (other) =>
      other.name === id.name &&
      other.kind === id.kind &&
      other.group === id.group &&
      other.version === id.version &&
      (isAnywhere || effectiveNamespace(other) === effectiveNamespace(id)),
  );
  if (matched.length > 1) {
    throw new Refusal(
      `found ${matched.length} resId matches for var ${name} (unable to disambiguate)`,
      entry,
    );
  }
  const found = {
    name,
    fieldPath: textIn(fieldOf(entry, 'fieldref')?.value, 'fieldPath') || 'metadata.name',
    at: entry,
  };
  return {
    found,
    resources: resources.map((one) =>
      one === matched[0] ? changed(one, { vars: [...one.vars, name] }) : one,
    ),
  };
}

/** Puts the values of vars where their names stand. Upstream: `ResolveVars`, api/filters/refvar. */
export function resolveVars(
  resources: readonly Resource[],
  vars: readonly Var[],
  { varReference }: TransformerConfig,
): readonly Resource[] {
  if (vars.length === 0) return resources;
  const values = new Map(vars.map((one) => [one.name, valueFor(one, resources)]));
  return resources.map((resource) => {
    if (!mayHold(resource.node)) return resource;
    const node = varReference.reduce(
      (before, spec) => setField(before, resource.id, spec, (field) => replaced(field, values)),
      resource.node,
    );
    return withNode(resource, node);
  });
}

function mayHold(node: SourcedNode): boolean {
  if (node.type === 'scalar') return typeof node.value === 'string' && node.value.includes('$(');
  if (node.type === 'seq') return node.items.some(mayHold);
  return node.entries.some(({ value }) => mayHold(value));
}

function valueFor({ name, fieldPath, at }: Var, resources: readonly Resource[]): SourcedNode {
  const holder = resources.find((one) => one.vars.includes(name));
  if (holder === undefined) {
    throw new Refusal(
      `var '${name}' cannot be mapped to a field in the set of known resources`,
      at,
      'absent',
    );
  }
  const value = lookup(holder.node, stepsOf(fieldPath));
  if (value === undefined || isNull(value)) {
    throw new Refusal(`field specified in var '${name}' not found in corresponding resource`, at, 'absent');
  }
  return value;
}

/** `a.b[1].c` or `a.b.1.c`. Upstream: `convertSliceIndex` in kyaml/yaml/rnode.go. */
function stepsOf(path: string): readonly string[] {
  return splitFieldPath(path).flatMap((step) => {
    const [, name, index] = /^([^[\]]+)\[(\d+)\]$/.exec(step) ?? [];
    return name === undefined || index === undefined ? [step] : [name, index];
  });
}

function replaced(node: SourcedNode, values: ReadonlyMap<string, SourcedNode>): SourcedNode {
  if (isNull(node)) return node;
  if (node.type === 'scalar') return replacedScalar(node, values);
  if (node.type === 'seq') {
    const items = node.items.map((item) => replacedScalar(item, values));
    return seqAt(items, node);
  }
  const entries = node.entries.map((entry) => entryWith(entry, replacedScalar(entry.value, values)));
  return mapAt(entries, node);
}

/** A whole value keeps its type and its place; a part of a text leaves the text where it is. Upstream: `DoReplacements`. */
function replacedScalar(node: SourcedNode, values: ReadonlyMap<string, SourcedNode>): SourcedNode {
  if (node.type !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('$')) return node;
  const [, whole] = /^\$\(([^)]*)\)$/.exec(node.value) ?? [];
  const value = whole === undefined ? undefined : values.get(whole);
  if (value?.type === 'scalar') return scalarAt(value.value, value);
  const text = node.value.replace(/\$\$|\$\(([^)]*)\)/g, (found, name: string | undefined) =>
    found === '$$' ? '$' : (textOf(values.get(name ?? '')) ?? found),
  );
  return text === node.value ? node : scalarAt(text, node);
}

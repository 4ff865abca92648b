import { fieldOf, type SourcedMap, type SourcedNode, textOf } from '../../source/sourced.js';
import type { NameReference } from './default-fields.js';
import type { FieldSpec } from './field-spec.js';
import { sortedEntries } from './kustomization-file.js';

/** Fields that `crds` add to those that transformers look at. */
export interface CrdFields {
  readonly commonAnnotations: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly namePrefix: readonly FieldSpec[];
  readonly nameReference: readonly NameReference[];
}

/**
 * The fields that a file of `crds` tells: OpenAPI definitions by name, each with its `Schema`, whose properties say by
 * `x-kubernetes-...` what they hold. A CustomResourceDefinition holds none of them.
 * Upstream: `LoadConfigFromCRDs` in api/internal/accumulator/loadconfigfromcrds.go.
 */
export function fieldsOfCrds(definitions: SourcedMap): CrdFields {
  const found: Found = { commonAnnotations: [], commonLabels: [], namePrefix: [], nameReference: [] };
  for (const { key, value } of definitions.entries) {
    const isType = ['kind', 'apiVersion', 'metadata'].every((name) => propertyOf(value, name) !== undefined);
    const kind = key.slice(key.lastIndexOf('.') + 1);
    if (isType) walk(definitions, key, { group: '', version: '', kind }, [], found, new Set());
  }
  return found;
}

type Found = { -readonly [List in keyof CrdFields]: CrdFields[List][number][] };
type Node = SourcedNode | undefined;

/** @param above the types that lead here: one that holds itself is followed once, where kustomize never ends */
function walk(
  definitions: SourcedMap,
  type: string,
  gvk: Omit<FieldSpec, 'path' | 'create'>,
  path: readonly string[],
  found: Found,
  above: ReadonlySet<string>,
): void {
  if (above.has(type)) return;
  for (const { key, value } of sortedEntries(propertiesOf(fieldOf(definitions, type)?.value))) {
    const at = [...path, key];
    const spec = (...more: readonly string[]): FieldSpec => ({
      ...gvk,
      path: [...at, ...more].join('/'),
      create: false,
    });
    const says = (name: string) => textOf(fieldOf(value, `x-kubernetes-${name}`)?.value);
    if (says('annotation') !== undefined) found.commonAnnotations.push(spec());
    if (says('label-selector') !== undefined) found.commonLabels.push(spec());
    if (says('identity') !== undefined) found.namePrefix.push(spec());
    const [version, kind] = [says('object-ref-api-version'), says('object-ref-kind')];
    if (version !== undefined && kind !== undefined) {
      found.nameReference.push({
        group: '',
        version,
        kind,
        fields: [spec(says('object-ref-name-key') ?? 'name')],
      });
    }
    const ref = textOf(fieldOf(value, '$ref')?.value);
    if (ref !== undefined) walk(definitions, ref, gvk, at, found, new Set([...above, type]));
  }
}

/** Go reads a key of JSON whatever its case. */
function propertiesOf(definition: Node): Node {
  const schema = fieldOf(definition, 'Schema') ?? fieldOf(definition, 'schema');
  return fieldOf(schema?.value, 'properties')?.value;
}

function propertyOf(definition: Node, name: string): Node {
  return fieldOf(propertiesOf(definition), name)?.value;
}

import type { NameReference } from './default-fields.js';
import * as defaults from './default-fields.js';
import type { FieldSpec } from './field-spec.js';
import { isSelected } from './ids.js';
import { Refusal } from './refusal.js';

/** Which fields each transformer looks at: those that kustomize knows, and those of the `configurations` of a kustomization. */
export interface TransformerConfig {
  readonly namePrefix: readonly FieldSpec[];
  readonly nameSuffix: readonly FieldSpec[];
  readonly namespace: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly labels: readonly FieldSpec[];
  readonly templateLabels: readonly FieldSpec[];
  readonly volumeClaimTemplateLabels: readonly FieldSpec[];
  readonly commonAnnotations: readonly FieldSpec[];
  readonly nameReference: readonly NameReference[];
  readonly varReference: readonly FieldSpec[];
  readonly images: readonly FieldSpec[];
  readonly replicas: readonly FieldSpec[];
}

export const defaultConfig: TransformerConfig = {
  namePrefix: defaults.nameFields,
  nameSuffix: defaults.nameFields,
  namespace: defaults.namespaceFields,
  commonLabels: defaults.commonLabelFields,
  labels: [],
  templateLabels: defaults.templateLabelFields,
  volumeClaimTemplateLabels: defaults.volumeClaimTemplateLabelFields,
  commonAnnotations: defaults.commonAnnotationFields,
  nameReference: defaults.nameReferences,
  varReference: defaults.varReferences,
  images: defaults.imageFields,
  replicas: defaults.replicaFields,
};

/** The lists of plain fields. */
export const fieldLists = [
  'namePrefix',
  'nameSuffix',
  'namespace',
  'commonLabels',
  'labels',
  'templateLabels',
  'volumeClaimTemplateLabels',
  'commonAnnotations',
  'varReference',
  'images',
  'replicas',
] as const satisfies readonly (keyof TransformerConfig)[];

/** Upstream: `TransformerConfig.Merge` in api/internal/plugins/builtinconfig/transformerconfig.go. */
export function mergeConfigs(a: TransformerConfig, b: TransformerConfig): TransformerConfig {
  if (a === b || b === defaultConfig) return a;
  if (a === defaultConfig) return b; // which was itself made from the default
  const lists = fieldLists.map((name) => {
    const hasMore = b[name] !== defaultConfig[name]; // which both were made from
    return [name, hasMore ? mergeFields(a[name], b[name]) : a[name]];
  });
  return {
    ...a,
    ...Object.fromEntries(lists),
    nameReference: mergeReferences(a.nameReference, b.nameReference),
  };
}

/** The list itself where there is nothing to add. Upstream: `FsSlice.MergeAll` in api/types/fieldspec.go. */
export function mergeFields(a: readonly FieldSpec[], b: readonly FieldSpec[]): readonly FieldSpec[] {
  if (a === b || b.length === 0) return a;
  const result = [...a];
  for (const field of b) {
    const known = result.find((other) => other.path === field.path && isSelected(other, field));
    if (known === undefined) result.push(field);
    else if (known.create !== field.create) throw new Refusal('conflicting fieldspecs');
  }
  return result;
}

function mergeReferences(a: readonly NameReference[], b: readonly NameReference[]): readonly NameReference[] {
  const result = [...a];
  for (const reference of b) {
    const at = result.findIndex(
      ({ group, version, kind }) =>
        group === reference.group && version === reference.version && kind === reference.kind,
    );
    const known = result[at];
    if (known === undefined) result.push(reference);
    else result[at] = { ...known, fields: mergeFields(known.fields, reference.fields) };
  }
  return result;
}

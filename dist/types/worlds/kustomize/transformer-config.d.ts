import type { NameReference } from './default-fields.js';
import type { FieldSpec } from './field-spec.js';
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
export declare const defaultConfig: TransformerConfig;
/** The lists of plain fields. */
export declare const fieldLists: readonly ["namePrefix", "nameSuffix", "namespace", "commonLabels", "labels", "templateLabels", "volumeClaimTemplateLabels", "commonAnnotations", "varReference", "images", "replicas"];
/** Upstream: `TransformerConfig.Merge` in api/internal/plugins/builtinconfig/transformerconfig.go. */
export declare function mergeConfigs(a: TransformerConfig, b: TransformerConfig): TransformerConfig;
/** The list itself where there is nothing to add. Upstream: `FsSlice.MergeAll` in api/types/fieldspec.go. */
export declare function mergeFields(a: readonly FieldSpec[], b: readonly FieldSpec[]): readonly FieldSpec[];

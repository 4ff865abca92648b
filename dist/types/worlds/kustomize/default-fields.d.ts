import type { FieldSpec } from './field-spec.js';
import type { Gvk } from './ids.js';
/** Fields that hold the name of a resource of one kind. */
export interface NameReference extends Gvk {
    readonly fields: readonly FieldSpec[];
}
/** What a prefix and a suffix change. */
export declare const nameFields: FieldSpec[];
export declare const namespaceFields: FieldSpec[];
/** `metadataLabelsFieldSpecs`, also the table of `templateLabels`. */
export declare const templateLabelFields: FieldSpec[];
export declare const volumeClaimTemplateLabelFields: FieldSpec[];
export declare const commonLabelFields: FieldSpec[];
export declare const commonAnnotationFields: FieldSpec[];
export declare const imageFields: FieldSpec[];
export declare const replicaFields: readonly FieldSpec[];
export declare const nameReferences: readonly NameReference[];
export declare const varReferences: readonly FieldSpec[];

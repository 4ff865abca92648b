import { type SourcedMap } from '../../source/sourced.js';
import type { NameReference } from './default-fields.js';
import type { FieldSpec } from './field-spec.js';
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
export declare function fieldsOfCrds(definitions: SourcedMap): CrdFields;

import { type SourcedNode } from '../../source/sourced.js';
import { type FieldSpec } from './field-spec.js';
import { type KustomizationFile } from './kustomization-file.js';
import { type Resource } from './resource.js';
import { type TransformerConfig } from './transformer-config.js';
/** `labels`, then `commonLabels`. Upstream: LabelTransformer in `transformerConfigurators` (kusttarget_configplugin.go). */
export declare function addLabels(resources: readonly Resource[], { node }: KustomizationFile, config: TransformerConfig): readonly Resource[];
/** Upstream: AnnotationsTransformer. */
export declare function addAnnotations(resources: readonly Resource[], { node }: KustomizationFile, { commonAnnotations }: TransformerConfig): readonly Resource[];
export declare function addPairs(resources: readonly Resource[], pairs: SourcedNode | undefined, specs: readonly FieldSpec[]): readonly Resource[];

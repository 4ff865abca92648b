import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { type Step } from './patches.js';
import type { TransformerConfig } from './transformer-config.js';
/** What the fields of a kustomization do to its resources, in the order in which kustomize does it. Upstream: `configureBuiltinTransformers`. */
export declare function stepsOf(file: KustomizationFile, config: TransformerConfig, files: Files): readonly Step[];

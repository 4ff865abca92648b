import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { type Step } from './patches.js';
/**
 * The entries of `transformers`: of those that kustomize brings itself most are done; any other is a program, which is not run.
 * Upstream: `configureExternalTransformers` in api/internal/target/kusttarget.go.
 */
export declare function transformerSteps(file: KustomizationFile, files: Files): readonly Step[];

import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { type TransformerConfig } from './transformer-config.js';
/**
 * The default fields with those of the `configurations` and the `crds` of a kustomization.
 * Upstream: `MakeTransformerConfig` and `LoadConfigFromCRDs`.
 */
export declare function configOf({ node, folder }: KustomizationFile, files: Files, report: (refusal: Refusal) => void): TransformerConfig;
/** Whether a kustomization brings a schema of its own, by which lists of custom resources are merged. */
export declare function hasOwnSchema({ node }: KustomizationFile): boolean;

import type { Files } from './files.js';
import type { KustomizationFile } from './kustomization-file.js';
/**
 * The kustomization of a folder; undefined when the folder has none. Throws a Refusal for one that kustomize does not take.
 * Upstream: `KustTarget.Load` and `LoadKustFile` in api/internal/target/kusttarget.go.
 */
export declare function loadKustomization(files: Files, folder: string): KustomizationFile | undefined;

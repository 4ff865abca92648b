import type { KustomizationFile } from '../kustomize/kustomization-file.js';
import type { Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Delivery } from './delivery.js';
/**
 * The kustomization of a folder, or one that gathers what lies in it, as Flux writes one where there is none; a Refusal where the folder has
 * one that is not taken. Upstream: `findOrGenerateKustomization` in github.com/fluxcd/pkg/kustomize, `GenerateManifests` in reposerver of Argo CD.
 */
export declare function kustomizationOf(folder: string, { path: { at }, resource: { origin }, reads, takes }: Delivery, kustomizer: Kustomizer): KustomizationFile | Refusal;

import { type Files } from '../kustomize/files.js';
import type { KustomizationFile } from '../kustomize/kustomization-file.js';
import type { Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Delivery } from './delivery.js';
/**
 * The folder of the scan that a delivery asks for; undefined where there is none. The scan may begin above or inside of the repository
 * that its path is relative to, so the outermost folder above the delivery that holds such a path is taken for the root.
 */
export declare function folderAsked({ path, resource }: Delivery, files: Files): string | undefined;
/**
 * The kustomization of a folder, or one that gathers what lies in it, as Flux writes one where there is none; a Refusal where the folder has
 * one that is not taken. Upstream: `generateKustomization` in github.com/fluxcd/pkg/kustomize.
 */
export declare function kustomizationOf(folder: string, { path: { at }, resource: { origin }, takes }: Delivery, kustomizer: Kustomizer): KustomizationFile | Refusal;

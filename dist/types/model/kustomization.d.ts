import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/** A kustomization as far as it says which files belong together and which of them it changes. */
export interface Kustomization extends KubernetesObject {
    readonly kind: 'Kustomization' | 'Component';
    /** The folder that it builds, from the root of the scan: of Flux only, as kustomize builds the folder of the file. */
    readonly builds?: string;
    /** `resources`, `bases` and `components`, as written: files, folders or URLs. */
    readonly resources: readonly string[];
    /** Files that are patches or settings of it, and no objects of their own. */
    readonly fragments: readonly string[];
    /** The fields by which it changes the objects it builds; empty when it only gathers them. */
    readonly changes: readonly string[];
}
export declare function decodeKustomization(parsed: ParsedManifest): Kustomization;
/**
 * kustomize.toolkit.fluxcd.io Kustomization: `spec.path` lies in a repository that is taken to be the scanned one. Only what
 * it changes is read; which files it gathers, the kustomization of that folder says.
 */
export declare function decodeFluxKustomization(parsed: ParsedManifest): Kustomization;
/** argoproj.io Application: `spec.source.path` lies in a repository that is taken to be the scanned one. */
export declare function decodeApplication(parsed: ParsedManifest): Kustomization;
/** argoproj.io ApplicationSet: it asks for what the Applications do that are made of it. */
export declare function decodeApplicationSet(parsed: ParsedManifest): Kustomization;

import type { Kustomization } from '../model/kustomization.js';
import type { Change } from './world.js';
/** Which files the kustomizations of the scan use, and how. */
export interface KustomizationUse {
    /** Files that are patches or settings of a kustomization, not objects of their own. */
    readonly fragments: ReadonlySet<string>;
    /** See `World.changedBy`. */
    readonly changesOf: (file: string) => readonly Change[];
    /** See `World.mayBePatch`. */
    readonly isLeftOut: (file: string) => boolean;
}
/**
 * Follows `resources`, `bases` and `components` upwards from a file to every kustomization that builds it.
 * A resource that is neither a file nor a folder of the scan (a URL) is followed nowhere.
 */
export declare function kustomizationUse(kustomizations: readonly Kustomization[]): KustomizationUse;

import type { Kustomization } from '../model/kustomization.js';
import type { Change } from './world.js';
/** Which files the kustomizations of the scan use, and how. */
export interface KustomizationUse {
    /** Files that are patches or settings of a kustomization, not objects of their own. */
    readonly fragments: ReadonlySet<string>;
    /** See `World.changedBy`. */
    readonly changesOf: (file: string) => readonly Change[];
    /** Whether a file stands below the folder of a kustomization and none uses it. */
    readonly isLeftOut: (file: string) => boolean;
    /** Whether its name says that it is a patch, and it is left out of the kustomization that it stands beside or below. */
    readonly isUnusedPatch: (file: string) => boolean;
}
/**
 * Follows `resources`, `bases` and `components` upwards from a file to every kustomization that builds it.
 * A resource that is neither a file nor a folder of the scan (a URL) is followed nowhere.
 */
export declare function kustomizationUse(kustomizations: readonly Kustomization[]): KustomizationUse;
/** Whether a file is called a patch, or stands in a folder of patches. */
export declare function isPatchByName(file: string): boolean;

import type { GivenVersions } from '../config/config.js';
import type { Objects } from '../model/decode.js';
import type { Manifest } from '../source/manifest.js';
/** A set of objects that are applied to one cluster; objects refer to each other only inside it. */
export interface World {
    /** The folder or file it was cut at; `.` for the whole scan. */
    readonly name: string;
    /** Whether it is one of several folders or files that hold alternatives, and of which. */
    readonly among: 'folders' | 'files' | undefined;
    readonly objects: Objects;
    /** The versions of its programs, as far as the user gives them. */
    readonly versions: GivenVersions;
    /**
     * The kustomization fields that change the objects of a manifest's file before it is applied, each with the path
     * of its kustomization. Empty when the manifest is applied as it is written.
     */
    readonly changedBy: (manifest: Manifest) => readonly Change[];
    /** Whether a manifest stands among the files of a kustomization that does not build it: it may be a patch of another one. */
    readonly mayBePatch: (manifest: Manifest) => boolean;
}
export interface Change {
    readonly kustomization: string;
    readonly fields: readonly string[];
}

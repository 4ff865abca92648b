import type { Closed, GivenVersions } from '../config/config.js';
import type { KubernetesObject } from '../model/object.js';
import type { Objects } from '../model/objects.js';
import type { Manifest } from '../source/manifest.js';
import type { Gap, Unit } from './unit.js';
/** A set of objects that are applied to one cluster; objects refer to each other only inside it. */
export interface World {
    /** The folder or file it was cut at; `.` for the whole scan. */
    readonly name: string;
    /** Whether it is one of several folders or files that hold alternatives, and of which. */
    readonly among: 'folders' | 'files' | undefined;
    readonly objects: Objects;
    /** The versions of its programs, as far as the user gives them. */
    readonly versions: GivenVersions;
    /** Where nothing is but what it holds, and what controllers make of that. */
    readonly closed: Closed;
    /** Why it is open although the configuration closes it, a clause each. */
    readonly openings: readonly string[];
    /** What it is put together of, beside plain files: the kustomizations that are built. */
    readonly units: readonly Unit[];
    /**
     * The kustomization fields that change the objects of a manifest's file before it is applied, each with the path
     * of its kustomization. Empty when the manifest is what is applied: as it is written, or as it is built here.
     */
    readonly changedBy: (manifest: Manifest) => readonly Change[];
    /**
     * Whether what an object lacks may stand elsewhere, since it may be a patch: it stands among the files of a kustomization
     * that does not build it, its file is called a patch, or it is a fragment and an object of its kind and name stands in another file.
     */
    readonly mayBePatch: (object: KubernetesObject) => boolean;
    /** What an object is applied with, by the files; undefined for a plain file, of which nothing tells. */
    readonly appliedWith: (manifest: Manifest) => Together | undefined;
    /** What may stand beside an object and is not in the scan; empty for a plain file, of which nothing tells. */
    readonly gapsBeside: (manifest: Manifest) => readonly Gap[];
}
/** Objects that are applied together: those of one kustomization, or all that controllers bring to one cluster. */
export interface Together {
    /** Its folder, as a finding names it; `.` for the root of the scan. */
    readonly name: string;
    /** What tells it from others, in words: the path of the kustomization, or the cluster. */
    readonly title: string;
    /** A path that stands for it. */
    readonly path: string;
}
/** A world of plain objects alone, where nobody else has cut one. */
export declare function worldOf(objects: Objects, versions?: GivenVersions): World;
export interface Change {
    readonly kustomization: string;
    readonly fields: readonly string[];
    /** True where `fields` are words of a patch or setting whose other end the scan does not hold, so that what they change is open. */
    readonly isOpen?: true;
}

import type { Span } from '../diagnostics/span.js';
import type { Objects } from '../model/objects.js';
/** What is applied as one, in the form in which it is applied: the objects that a kustomization builds. */
export interface Unit {
    /** `BuiltTree.by` of its objects. */
    readonly id: string;
    /** The folder that is built; `.` for the root of the scan. */
    readonly name: string;
    /** The path of its kustomization; of what a controller builds, that of the object that asks for it. */
    readonly path: string;
    /** What asks for it, where that is an object of the scan. */
    readonly delivered: Delivered | undefined;
    readonly objects: Objects;
    /** Paths of the kustomizations that it is made of, its own among them. */
    readonly kustomizations: readonly string[];
    /** What belongs to it and is not in the scan: where there are any, the unit is open. */
    readonly gaps: readonly Gap[];
    /** The kustomizations, or files of them, that name a file outside of their folder, sorted: kustomize reads it where it is told to. */
    readonly readsOutside: readonly string[];
}
/** What a controller brings to a cluster. */
export interface Delivered {
    /** The object that asks for it: `Kustomization flux-system/apps`. */
    readonly by: string;
    /** The folder in which the cluster is described; `.` for the root of the scan. */
    readonly cluster: string;
}
/** Something that a unit asks for and that the files do not hold. */
export interface Gap {
    /** The file that asks for it, and the words that do. */
    readonly file: string;
    readonly what: string;
    /** Whether it may change objects that are there; otherwise it only adds some. */
    readonly mayChange: boolean;
    /** Whether it is the rest of a chart of which is known what matters to the wire: nothing that is said rests on it. */
    readonly isRest: boolean;
}
/** What keeps a kustomization from being applied. */
export interface BuildFault {
    /** Who stops: kustomize while it builds, or Flux when it fills in the variables. */
    readonly by: 'kustomize' | 'Flux';
    readonly message: string;
    readonly help?: string;
    readonly span: Span;
    /** Where the same kustomization names more that is not there. */
    readonly others: readonly Span[];
    /** Whether a file is not there, which something may make before the build. */
    readonly isMissing: boolean;
    /** Whether nothing outside of the files can make it right. */
    readonly isSure: boolean;
    /** The kustomizations that cannot be built because of it, or the objects of Flux that apply nothing, sorted. */
    readonly roots: readonly string[];
}

import type { ValidationError } from 'kubeconform-wasm';
import type { Json, Path } from '../source/manifest.js';
/** Something that kubeconform says of one place. */
export interface Complaint {
    readonly about: 'unknown' | 'missing' | 'type' | 'value';
    /** The field; of a missing one where it would stand. */
    readonly path: Path;
    /** In its words, which may repeat the value, and name other fields of the same parent. */
    readonly said: string;
}
/** What kubeconform's errors say of a manifest, place by place. */
export declare function complaintsIn(errors: readonly ValidationError[], root: Json): readonly Complaint[];
/** The value at a place; undefined where there is none. */
export declare function valueAt(path: Path, root: Json): Json | undefined;

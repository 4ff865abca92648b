import type { Manifest, ParsedManifest, Path, Place } from '../source/manifest.js';
/** What every decoded object has: `metadata`, and the way back to its text. */
export interface KubernetesObject {
    readonly kind: string;
    readonly name: string;
    /** Undefined when the manifest names none, or a variable: what it is applied with decides, which no file tells. */
    readonly namespace: string | undefined;
    /** `namespace/name`, or `name` where the namespace is unknown or the kind has none. */
    readonly ref: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly manifest: Manifest;
    /** The address of a field's value; of the nearest existing ancestor's key where the field is missing. */
    readonly field: (...path: Path) => Place;
    /** The address of a field's key. */
    readonly key: (...path: Path) => Place;
}
/** Decodes `metadata`. `namespace` is what an object that names none is taken to have (see `assume.namespace`). */
export declare function decodeObject({ manifest, value }: ParsedManifest, namespace?: string): KubernetesObject;
/**
 * Adds to an object what its kind has beside `metadata`, in place. A spread would say the same, but V8 gives every spread of
 * an object that holds functions a hidden class of its own, which outweighs the object.
 */
export declare function withOwn<const Own extends object>(object: KubernetesObject, own: Own): KubernetesObject & Own;
/** `Kind namespace/name`, as messages and reports name an object. */
export declare function title(object: KubernetesObject): string;

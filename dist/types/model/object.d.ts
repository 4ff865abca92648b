import type { Manifest, ParsedManifest, Path, Place } from '../source/manifest.js';
/** What every decoded object has: `metadata`, and the way back to its text. A class, so that no copy of one loses the way unseen. */
export declare class KubernetesObject {
    readonly kind: string;
    readonly name: string;
    /** Undefined when the manifest names none, or a variable: what it is applied with decides, which no file tells. */
    readonly namespace: string | undefined;
    /** `namespace/name`, or `name` where the namespace is unknown or the kind has none. */
    readonly ref: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly manifest: Manifest;
    constructor({ manifest, value }: ParsedManifest, namespace: string | undefined);
    /** The address of a field's value; of the nearest existing ancestor's key where the field is missing. */
    field(...path: Path): Place;
    /** The address of a field's key. */
    key(...path: Path): Place;
}
/** Decodes `metadata`. `namespace` is what an object that names none is taken to have (see `assume.namespace`). */
export declare function decodeObject(parsed: ParsedManifest, namespace?: string): KubernetesObject;
/** Adds to an object what its kind has beside `metadata`, in place. */
export declare function withOwn<Decoded extends KubernetesObject, const Own extends object>(object: Decoded, own: Own): Decoded & Own;
/** An object like another, to which something may be added. */
export declare function copyOf<Decoded extends KubernetesObject>(object: Decoded): Decoded;
/** `Kind namespace/name`, as messages and reports name an object. */
export declare function title(object: KubernetesObject): string;

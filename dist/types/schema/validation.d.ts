import type { JsonObject, Path } from '../source/manifest.js';
/** Something that the API server checks and no schema says. */
export interface Broken {
    readonly about: 'missing' | 'value';
    readonly path: Path;
    readonly words: string;
    readonly told: string;
    /** The value that was meant, where a slip of the pen shows it. */
    readonly near: string | undefined;
}
/** What the API server checks beyond the schema, of the names of the kinds of the wire and of roles and bindings. */
export declare function broken(apiVersion: string, kind: string, value: JsonObject): readonly Broken[];

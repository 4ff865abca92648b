import type { ParsedManifest } from '../source/manifest.js';
import type { Objects } from './objects.js';
/** The kinds that are decoded, each with an API version of its first group. */
export declare const knownKinds: readonly {
    readonly apiVersion: string;
    readonly kind: string;
}[];
/**
 * Whether the wire needs manifests of this kind at all; the others are counted and not parsed.
 * @param text the document, for kinds of which only some matter
 */
export declare function isWanted(apiVersion: string, kind: string, text: () => string): boolean;
/**
 * Decodes a manifest into the list of its kind. A fragment, which could not be applied as it stands, is no object: see
 * `isFragment`. Nor is a hook of helm that does not stay.
 * @param namespace what an object that names no namespace is taken to have; undefined keeps it unknown
 */
export declare function decodeInto(objects: Objects, parsed: ParsedManifest, namespace?: string): void;

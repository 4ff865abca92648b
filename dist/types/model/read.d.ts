import type { Json, JsonObject } from '../source/manifest.js';
export declare function asObject(value: Json | undefined): JsonObject;
export declare function isPresent(value: Json | undefined): boolean;
export declare function asList(value: Json | undefined): readonly Json[];
/** Entries that are mappings; the others keep their index as an empty mapping, so that addresses stay right. */
export declare function asObjects(value: Json | undefined): readonly JsonObject[];
export declare function asString(value: Json | undefined): string | undefined;
export declare function asNumber(value: Json | undefined): number | undefined;
export declare function asBoolean(value: Json | undefined): boolean | undefined;
export declare function asStrings(value: Json | undefined): readonly string[];
/** A map of strings; numbers and booleans are kept as text, since a reader wants to see what was written. */
export declare function asStringMap(value: Json | undefined): Readonly<Record<string, string>>;

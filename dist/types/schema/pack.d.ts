import { Schema } from './schema.js';
/** Recorded schemas of one family of kinds, in all recorded versions: `schemas/*.json.br` (its README tells the format). */
export declare class Pack {
    #private;
    /** Oldest first, such as `0.70` or `1.37`. */
    readonly versions: readonly string[];
    /** Whether the kinds are custom resources, of which the API server is stricter in places. */
    readonly isCustom: boolean;
    /** @param packed the file in base64 */
    constructor(packed: string, isCustom: boolean);
    /** The schema of a kind; undefined where that version does not have it. */
    schemaOf(version: string, apiVersion: string, kind: string): Schema | undefined;
    /** `apiVersion Kind` of all kinds of a version. */
    kindsOf(version: string): readonly string[];
}
/** Orders `1.9` before `1.10`. */
export declare function byVersion(a: string, b: string): number;

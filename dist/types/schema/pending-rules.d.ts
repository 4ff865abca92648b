import type { JsonObject, Path } from '../source/manifest.js';
import type { Schema } from './schema.js';
/** A rule in CEL that stands at a place of a manifest and is not yet evaluated. */
export interface PendingRule {
    readonly rule: string;
    /** What the API server says where it does not hold. */
    readonly message: string;
    readonly path: Path;
    /** The value there and its schema: what the rule calls `self`. */
    readonly value: JsonObject;
    readonly schema: Schema;
}
/**
 * The rules (`x-kubernetes-validations`) that may be broken in a manifest. Most hold because the field that they begin with is
 * absent, so that nothing needs to be evaluated.
 */
export declare function pendingRules(value: JsonObject, schema: Schema): readonly PendingRule[];
/** The field that a broken rule is about, as far as its text tells: the last that it asks for and that is there. */
export declare function placeOfRule({ rule, path, value }: PendingRule): Path;

import type { JsonObject, ParsedManifest, Place } from '../../source/manifest.js';
/**
 * An object that the operator makes, as if it were written at `words`: those that name the object it makes it of, with which it is
 * applied.
 */
export declare function madeByOperator(value: JsonObject, words: Place): ParsedManifest;

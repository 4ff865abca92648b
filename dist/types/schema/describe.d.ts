import { type Meaning } from '../model/schema-fault.js';
import type { JsonObject } from '../source/manifest.js';
import type { Schema } from './schema.js';
import type { Refusal } from './screen.js';
/** What people and the API server say about a refusal, and what was probably meant. */
export interface Description extends Meaning {
    readonly words: string;
    readonly told: string;
}
/**
 * @param root the schema of the kind, where a misplaced field may belong
 * @param isSecret whether values may not be shown
 */
export declare function describe(refusal: Refusal, root: Schema, value: JsonObject, isSecret: boolean): Description;

import type { JsonObject, Path } from '../source/manifest.js';
import type { Schema } from './schema.js';
import type { Refusal } from './screen.js';
/** What people and the API server say about a refusal, and what was probably meant. */
export interface Description {
    readonly words: string;
    readonly told: string;
    readonly near: string | undefined;
    readonly isSlip: boolean;
    readonly wantsQuotes: boolean;
    readonly belongs: string | undefined;
}
/**
 * @param root the schema of the kind, where a misplaced field may belong
 * @param isSecret whether values may not be shown
 */
export declare function describe(refusal: Refusal, root: Schema, value: JsonObject, isSecret: boolean): Description;
/** Whether one text is the other with other capitals, with spaces, or with one letter more, less or changed. */
export declare function isSlip(written: string, meant: string | undefined): boolean;
/** `['spec', 'ports', 1, 'name']` as `spec.ports[1].name`. */
export declare function spelled(path: Path): string;

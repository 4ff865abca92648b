import type { Meaning } from '../model/schema-fault.js';
import type { JsonObject, Path } from '../source/manifest.js';
import type { Schema } from './schema.js';
/**
 * What was probably meant by a field that its mapping does not have: another name of this mapping, or this name in another
 * mapping of the manifest.
 * @param parent the schema of the mapping
 * @param root the schema of the kind
 * @param value the manifest
 */
export declare function meantByField(path: Path, parent: Schema, root: Schema, value: JsonObject): MeantField;
type MeantField = Pick<Meaning, 'near' | 'isSlip' | 'belongs' | 'home'>;
export {};

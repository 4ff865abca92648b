import type { SchemaFault } from '../model/schema-fault.js';
/** A fault, and those that the same change mends and of which the same is to be told. */
export interface ToldFault {
    readonly fault: SchemaFault;
    /** Other fields of the same mapping that belong into the same other one. */
    readonly alike: readonly SchemaFault[];
}
/**
 * What one change mends is told once: a field is not missing besides that stands there misspelt or on another level, and fields
 * that left their mapping together are told together.
 */
export declare function toldOnce(faults: readonly SchemaFault[]): readonly ToldFault[];

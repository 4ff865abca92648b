import type { SchemaFault } from '../model/schema-fault.js';
import type { Pack } from './pack.js';
/**
 * What is to be told of a kind that no schema is recorded for, and whose group or name is nearly that of one: undefined where it
 * may be a kind of another program. `common` is what every such fault says.
 */
export declare function misnamed(apiVersion: string, kind: string, pack: Pack, common: Omit<SchemaFault, 'about' | 'path' | 'told' | 'near' | 'certain'>): SchemaFault | undefined;
/** The same of a kind in a group of another, or in one that is nearly the one which has it, or that cannot be. */
export declare function misgrouped(apiVersion: string, kind: string, packs: readonly Pack[], common: Omit<SchemaFault, 'about' | 'path' | 'told' | 'near' | 'certain'>): SchemaFault | undefined;

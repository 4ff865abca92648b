import { type SchemaFault } from '../model/schema-fault.js';
import type { JsonObject, ParsedManifest } from '../source/manifest.js';
import { type Families } from './families.js';
import { type PendingRule } from './pending-rules.js';
/** The versions that are installed, as somebody said; undefined where nobody did. */
export interface InstalledVersions {
    readonly kubernetes: string | undefined;
    readonly operator: string | undefined;
}
/** The recorded schemas, asked about one manifest after the other. */
export declare class Schemas {
    #private;
    constructor(families: Families, installed: InstalledVersions);
    /** The same schemas, asked about an operator of this version. */
    withOperator(operator: string): Schemas;
    /** Whether a schema is recorded for a kind. */
    knows(apiVersion: string, kind: string): boolean;
    /** What is to be told of every manifest of a kind that no schema is recorded for: a slip of the pen, a version of the past. */
    strange(apiVersion: string, kind: string): SchemaFault | undefined;
    /** What the API server says against a manifest; empty when it takes it, or when there is no schema for it. */
    faultsOf({ manifest, value }: ParsedManifest): readonly SchemaFault[];
    /** The rules in CEL that may be broken in a manifest of which `faultsOf` has nothing to say. */
    rulesOf({ manifest, value }: ParsedManifest): readonly PendingRule[];
    /** A broken rule as a fault. */
    ruleFault(broken: PendingRule, { manifest, value }: ParsedManifest): SchemaFault;
}
/** An object that could not be applied as it stands, such as a patch or the template of something else. */
export declare function isNameless(value: JsonObject): boolean;
/**
 * Whether a manifest is a part of an object, as patches and the expectations of tests are: it lacks what no object lacks,
 * or says what only the cluster knows.
 */
export declare function isPartial(refusals: readonly Pick<SchemaFault, 'about' | 'path'>[], value: JsonObject, isCustom: boolean): boolean;
/** Directives such as `$patch` stand in patches only, which are no objects. */
export declare function isOfPatch({ about, path }: Pick<SchemaFault, 'about' | 'path'>): boolean;

import type { SchemaFault } from '../model/schema-fault.js';
import type { ParsedManifest } from '../source/manifest.js';
/** The versions that are installed, as somebody said; undefined where nobody did. */
export interface InstalledVersions {
    readonly kubernetes: string | undefined;
    readonly operator: string | undefined;
}
/** The recorded schemas, asked about one manifest after the other. */
export declare class Schemas {
    #private;
    /** @param packed the recorded schemas in base64, of which only those that are asked are unpacked */
    constructor(packed: {
        readonly kubernetes: string;
        readonly monitoring: string;
    }, installed: InstalledVersions);
    /** Whether a schema is recorded for a kind. */
    knows(apiVersion: string, kind: string): boolean;
    /** What is to be told of every manifest of a kind that no schema is recorded for: a slip of the pen, a version of the past. */
    strange(apiVersion: string, kind: string): SchemaFault | undefined;
    /** What the API server says against a manifest; empty when it takes it, or when there is no schema for it. */
    faultsOf({ manifest, value }: ParsedManifest): readonly SchemaFault[];
}

import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import { type Objects } from '../model/decode.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { ParsedManifest, SourceFile } from '../source/manifest.js';
import type { SourceFault } from '../source/syntax-fault.js';
/** What reading all files left behind, beside the decoded objects. */
export interface ReadFiles {
    /** How many files were read. */
    readonly read: number;
    /** How many Kubernetes manifests they hold. */
    readonly manifests: number;
    readonly faults: readonly SourceFault[];
    readonly notRead: readonly NotRead[];
    /** Files that hold a comment to silence something. */
    readonly withIgnores: readonly SourceFile[];
    /** The texts that findings may point into, by path. */
    readonly sources: ReadonlyMap<string, SourceFile>;
}
/** A manifest and what was found about it afterwards. */
export interface Put {
    readonly parsed: ParsedManifest;
    readonly faults: readonly SchemaFault[];
}
/** The schemas as far as reading needs them. */
export interface Gate {
    /** Whether a kind is looked at for its schema alone. */
    readonly isWanted: (apiVersion: string, kind: string) => boolean;
    readonly faultsOf: (parsed: ParsedManifest) => readonly SchemaFault[];
    /** What was put off until all is read: rules that need an evaluator, which few manifests do. */
    readonly settle: () => Promise<readonly Put[]>;
}
/** Adds an object that the schema of its kind does not take; nothing where there is no fault. */
export declare function addRefused(objects: Objects, parsed: ParsedManifest, faults: readonly SchemaFault[], namespace: string | undefined): void;
/** Reads files one by one and decodes their manifests into `objects`; the value of a manifest is dropped at once. */
export declare function readFiles(entries: Iterable<SourceFile | NotRead>, objects: Objects, { limits, assume }: Pick<Config, 'limits' | 'assume'>, gate: Gate): ReadFiles;

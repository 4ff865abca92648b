import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import type { Objects } from '../model/objects.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Collection } from '../source/collect.js';
import type { Composed } from '../source/composed.js';
import type { JsonObject, ParsedManifest, SourceFile } from '../source/manifest.js';
import type { SourcedNode } from '../source/sourced.js';
import type { SourceFault } from '../source/syntax-fault.js';
import type { Version } from '../util/version-number.js';
import type { RenderedFile } from '../worlds/helm/not-rendered.js';
import type { Decoding } from '../worlds/units.js';
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
    /** Files that hold what helm printed. */
    readonly rendered: readonly RenderedFile[];
    /** Paths of the files that kustomize takes for its own. */
    readonly kustomizations: readonly string[];
    /** The other files beside and below kustomizations, such as patches and values, by path. */
    readonly beside: ReadonlyMap<string, SourceFile>;
    /** What was parsed of files beside and below kustomizations, which are read again to build them. */
    readonly parsed: (source: SourceFile, start: number) => Composed<SourcedNode> | undefined;
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
    /** `faultsOf` where an operator of this version is installed; undefined where nothing is held against schemas. */
    readonly withOperator: (version: Version) => ((parsed: ParsedManifest) => readonly SchemaFault[]) | undefined;
    /** The recorded schema that a fault names, as JSON Schema to judge these manifests. */
    readonly schemaNamed: (name: string, judged: readonly JsonObject[]) => string | undefined;
}
/** Decoding that holds each manifest against the schema of its kind. */
export interface JudgedDecoding extends Decoding {
    /** Among which objects a manifest was decoded, for verdicts that come later. */
    readonly holderOf: (parsed: ParsedManifest) => Objects | undefined;
    /** Takes the verdicts that were put off. */
    readonly settle: () => Promise<void>;
}
export declare function decodingBehind(gate: Gate, { namespace, closed }: Config['assume']): JudgedDecoding;
/** Reads files one by one and decodes their manifests into `objects`; the value of a manifest is dropped at once. */
export declare function readFiles({ paths, entries }: Pick<Collection, 'paths' | 'entries'>, objects: Objects, { limits }: Pick<Config, 'limits'>, decoding: Decoding): ReadFiles;

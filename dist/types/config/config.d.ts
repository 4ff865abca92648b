import type { Severity } from '../diagnostics/finding.js';
import { type Limits } from '../source/limits.js';
import type { SourceFile } from '../source/manifest.js';
import type { Version } from '../util/version-number.js';
export type { Limits };
/** What promwire.yaml and the options say, checked and merged: option before file before default. */
export interface Config {
    /** Files, folders or globs to read; empty means the root of the scan. */
    readonly paths: readonly string[];
    readonly exclude: readonly string[];
    /** True when options name `paths`: what lies outside them was not read, so an ignore that matches nothing proves nothing. */
    readonly narrowed: boolean;
    /** Lowest severity that fails the run. */
    readonly failOn: Severity | 'never';
    /** Lowest severity that is reported at all. */
    readonly minSeverity: Severity;
    readonly ignore: readonly IgnoreEntry[];
    /** Findings that are known, where a baseline is given. */
    readonly baseline?: Baseline;
    readonly assume: Assume;
    /** Charts that something outside of the scan installs. */
    readonly charts: readonly GivenChart[];
    readonly versions: GivenVersions;
    /** Which manifests are held against the schema of their kind. */
    readonly schema: SchemaUse;
    /** Where schemas of the user's own are: folders, or paths with the variables of kubeconform, tried in order. */
    readonly schemaLocations: readonly string[];
    readonly limits: Limits;
}
/** An `ignore` entry of the configuration: silences `rule` in the files that `paths` match. */
export interface IgnoreEntry {
    readonly rule: string;
    /** Globs; empty means every file. */
    readonly paths: readonly string[];
    /** `Kind namespace/name`, or empty for every object. */
    readonly object: string;
    readonly reason: string;
    /** Where the entry stands, for the notice when it matches nothing. */
    readonly file: string;
    readonly start: number;
    readonly end: number;
}
/** Findings that were there when the baseline was written, and that are not told again. */
export interface Baseline {
    readonly file: string;
    readonly entries: readonly BaselineEntry[];
}
/** One known finding. The same entry twice stands for two. */
export interface BaselineEntry {
    readonly fingerprint: string;
    /** For readers, and for the notice when it matches nothing. */
    readonly rule: string;
    readonly object: string;
    /** Half-open range of the fingerprint in the text of the baseline, UTF-16. */
    readonly start: number;
    readonly end: number;
}
/** A chart that is installed with values of the repository. */
export interface GivenChart {
    readonly chart: string;
    /** An exact version or a range, as written. */
    readonly version: string | undefined;
    readonly release: string;
    readonly namespace: string;
    readonly values: SourceFile;
}
/** `wiring`: the kinds that the wire needs; `all`: every kind that a schema is known of. */
export declare const schemaUses: readonly ["off", "wiring", "all"];
export type SchemaUse = (typeof schemaUses)[number];
/** The versions that the user says are in force; what is left out is read from the scan, see `versionsInForce`. */
export interface GivenVersions {
    readonly operator?: Version | undefined;
    readonly prometheus?: Version | undefined;
    readonly kubernetes?: Version | undefined;
}
/** What is known of the cluster beyond the scan: objects that live outside of it, and where there are none. */
export interface Assume {
    /** The namespace of objects that name none; undefined keeps it unknown. */
    readonly namespace?: string;
    readonly secrets: readonly AssumedKeys[];
    readonly configMaps: readonly AssumedKeys[];
    readonly services: readonly AssumedService[];
    readonly namespaces: readonly AssumedNamespace[];
    readonly closed: Closed;
}
/** The namespaces of which the scan holds all there is: a list, or every one of the cluster. */
export type Closed = 'everywhere' | readonly string[];
export interface AssumedKeys {
    readonly namespace: string;
    readonly name: string;
    /** Undefined: the keys are not known, any key is taken as there. */
    readonly keys?: readonly string[];
}
export interface AssumedService {
    readonly namespace: string;
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    /** Port names. */
    readonly ports: readonly string[];
}
export interface AssumedNamespace {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
}
export declare const defaultConfig: Config;

import type { Json, Mark, ParsedManifest, Reason } from '../../source/manifest.js';
import { type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import type { Known, Release } from './release.js';
/** One object as a chart makes it. */
export interface Draft {
    readonly apiVersion: string;
    readonly kind: string;
    readonly name: Known;
    /** Undefined for a kind without namespaces, or where it is not known. */
    readonly namespace?: Known | undefined;
    readonly labels?: readonly SourcedEntry[];
    /** Where a label that is missing would be written; nobody writes it where this is left out. */
    readonly labelsAt?: Mark;
    /** All beside `metadata`. */
    readonly body: readonly SourcedEntry[];
    readonly reasons?: ReadonlyMap<string, Reason>;
}
/**
 * What the templates of a release of kube-prometheus-stack have in common. What nobody wrote stands at the words that name
 * the chart. Upstream: `templates/_helpers.tpl`.
 */
export declare class Stack {
    readonly release: Release;
    /** `kube-prometheus-stack.name`. */
    readonly chartName: string;
    /** `kube-prometheus-stack.fullname`. */
    readonly fullname: Known;
    readonly namespace: Known | undefined;
    readonly isCertain: boolean;
    constructor(release: Release);
    get words(): Mark;
    /** Whether the version has what came with another one; the newest is taken where none is known. */
    has(since: string): boolean;
    /** A name that begins with the full one. */
    named(suffix: string): Known;
    /** An entry that nobody wrote. */
    entry(key: string, value: Json): SourcedEntry;
    map(entries: readonly SourcedEntry[]): SourcedMap;
    under(key: string, entries: readonly SourcedEntry[]): SourcedEntry;
    list(key: string, items: readonly SourcedNode[]): SourcedEntry;
    /** The label of the release, which its selectors want by default. */
    releaseLabel(): SourcedEntry;
    /** `kube-prometheus-stack.labels`, after the label `app`. */
    labels(app: string): readonly SourcedEntry[];
    /** Since 15.1.3. */
    private commonLabels;
    /** An object with its places. */
    object({ apiVersion, kind, name, namespace, labels, labelsAt, body, reasons }: Draft): ParsedManifest;
    private fullnameOf;
}

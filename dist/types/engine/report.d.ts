import type { Finding, NotRead, Suppressed, Unproven } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Discovery } from '../discovery/pool.js';
import type { PrometheusTrace } from '../discovery/trace.js';
import type { Graph } from '../graph/graph.js';
import type { Kustomization } from '../model/kustomization.js';
import type { Place } from '../source/manifest.js';
import type { Change, NotCompared } from './change/change.js';
/** All that a scan found out; reporters lay it out and invent nothing. */
export interface Report {
    readonly counts: Counts;
    /** Kept findings, sorted by file, offset, rule. */
    readonly findings: readonly Finding[];
    /** Findings that a comment, an annotation or the configuration silenced. */
    readonly suppressed: readonly Suppressed[];
    readonly unproven: readonly Unproven[];
    readonly notRead: readonly NotRead[];
    /** Given paths that name nothing: such a run is not to be believed. */
    readonly missing: readonly string[];
    /** Why options cannot be used, which showed only when they were: sentences. Such a run is not to be believed either. */
    readonly unusable: readonly string[];
    /** One entry for each Prometheus of each world, sorted. */
    readonly prometheuses: readonly PrometheusTrace[];
    /** How the scan was cut into worlds, when it was cut: one sentence each. */
    readonly worldNotes: readonly string[];
    /** The text of a file that a span names, for code frames; undefined when it was not read. */
    readonly textOf: (file: string) => string | undefined;
    /** Where the evidence of a trace stands; found only when asked for. */
    readonly spanOf: (place: Place) => Span;
    /** Present when the report is on a change, or was to be: `findings` are then the new ones. */
    readonly change?: Change | NotCompared;
}
/** A report beside what it was made from, one entry for each world, for the commands that follow single wires. */
export interface Survey extends Report {
    readonly wires: readonly Wires[];
    /** As the files of the scan have them, also those that are built or only parts of others. */
    readonly kustomizations: readonly Kustomization[];
}
/** The objects of one world and what its Prometheus make of them. */
export interface Wires {
    readonly graph: Graph;
    readonly discovery: Discovery;
}
export interface Counts {
    /** Files read. */
    readonly files: number;
    /** Kubernetes manifests seen in them, whether or not the wire needs them. */
    readonly manifests: number;
    /** Monitors among them. */
    readonly monitors: number;
    /** Predicted targets, those of several worlds once, dropped ones not counted. */
    readonly targets: number;
}

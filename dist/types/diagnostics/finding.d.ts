import type { Span } from './span.js';
/** The ten gates a scrape passes, in the order in which it passes them. */
export declare const gates: readonly ["admission", "ownership", "selection", "rejection", "generation", "load", "pool", "discovery", "relabel", "scrape"];
export type Gate = (typeof gates)[number];
/** From the gravest to the slightest. */
export declare const severities: readonly ["error", "warning", "notice"];
export type Severity = (typeof severities)[number];
/** `proven`: every end of the wire is in the scan. `likely`: an end may live outside it. */
export type Confidence = 'proven' | 'likely';
/** What a rule yields. `Where` is a Place while it is an address, a Span once it is found. */
export interface Problem<Where> {
    readonly at: Where;
    /** One sentence: what was found beside what was wanted. */
    readonly message: string;
    /** What the user would see at run time, in the words of the operator or Prometheus. */
    readonly why: string;
    /** The one edit that mends it. */
    readonly help?: string;
    readonly confidence: Confidence;
    /** The other ends of the broken wire, nearest first. */
    readonly related: readonly Related<Where>[];
    /** Present only when exactly one change is right. */
    readonly edits?: readonly Edit<Where>[];
    /** The same for findings that differ by their object only: reports for people tell them once. */
    readonly alike?: string;
}
export interface Related<Where> {
    readonly at: Where;
    readonly label: string;
}
/** Replace the text at `at` by `text`. */
export interface Edit<Where> {
    readonly at: Where;
    readonly text: string;
}
export interface Finding extends Problem<Span> {
    readonly rule: string;
    readonly gate: Gate;
    /** The severity of the rule, but never above `warning` while the confidence is only `likely`. */
    readonly severity: Severity;
    /** The object the finding is about, as `Kind namespace/name`; empty when no object could be read. */
    readonly object: string;
    /** Where it stands, told by names instead of offsets: the same as long as it is the same fault. Not for readers. */
    readonly address: string;
    /**
     * In a report on a change: a line that the change added or edited, at the nearest end of the wire that has one, or else in an
     * object of the wire. Left out where there is none.
     */
    readonly changedAt?: Span;
    /** In a report on a change: ends of the wire that the change took away, where no end is left on a line that it changed. */
    readonly removed?: readonly RemovedEnd[];
    /** Present where it stands in what helm printed. */
    readonly renderedFrom?: RenderedFrom;
    /** Names of the worlds that share the finding, sorted. */
    readonly worlds: readonly string[];
}
/** The template of a chart that an object was made of. */
export interface RenderedFrom {
    /** As helm names it: the name of the chart, and the path below it. */
    readonly template: string;
    /** The line that made the text, as far as it can be told; left out where the chart is not in the tree. */
    readonly at?: Span;
}
/** A finding that was silenced, with the wish that did it. */
export interface Suppressed extends Finding {
    readonly silenced: {
        /** Whether the wish stands beside the manifests, as a comment or an annotation, or in a file of its own. */
        readonly inSource: boolean;
        readonly reason: string;
    };
}
/** An end of a wire that a change removed or edited. */
export interface RemovedEnd {
    /** Its path before the change. */
    readonly file: string;
    /** 1-based, before the change. */
    readonly line: number;
    readonly label: string;
}
/** An end of a wire that is not in the scan: not a finding, but said once with what would settle it. */
export interface Unproven {
    /** `Kind namespace/name` of the object whose wire cannot be followed. */
    readonly object: string;
    /** The hop that cannot be judged, such as `ServiceMonitor selects Service`. */
    readonly hop: string;
    /** What would settle it: a path to add to the scan, or an entry under `assume`. */
    readonly needs: string;
    readonly at: Span;
}
/** A file, or a document of it, that was not read. */
export interface NotRead {
    readonly file: string;
    /** Short and without capital, such as `template: "{{" outside a string at line 3`. */
    readonly reason: string;
}

import type { NotRead, Severity, Unproven } from '../diagnostics/finding.js';
import type { Report } from '../engine/report.js';
/** A Prometheus that scrapes targets of a monitor, as far as the files can say. */
export interface HoldingWire {
    /** `namespace/name`, or `assumed`. */
    readonly prometheus: string;
    /** `ServiceMonitor namespace/name`. */
    readonly object: string;
    readonly targets: number;
}
/**
 * The wires of which nothing is broken: every pool of the monitor is ready, has targets, and none of them is down. Of a
 * Prometheus that has an error itself none holds: it may not even start.
 */
export declare function holdingWires(report: Report): readonly HoldingWire[];
/** Each unproven hop once, though several worlds may share it. */
export declare function unprovenOnce({ unproven }: Report): readonly Unproven[];
/** Files that were not read for the same sort of reason, the most frequent sort first. */
export interface NotReadGroup {
    /** The reason without what is particular to one file: the part before its first colon. */
    readonly reason: string;
    readonly files: readonly string[];
}
export declare function notReadGroups(notRead: readonly NotRead[]): readonly NotReadGroup[];
/** Findings of a severity. */
export declare function countOf(report: Report, severity: Severity): number;
/**
 * The last line: `2 errors, 1 warning in 12 files (34 manifests, 5 monitors, 7 targets), 1 suppressed`, or
 * `no findings: 5 monitors, 7 targets in 12 files (34 manifests)`.
 */
export declare function closingLine(report: Report): string;
/** The first entries of a list, and how many were left out. */
export declare function firstOf<Entry>(entries: readonly Entry[], most: number): {
    shown: readonly Entry[];
    more: number;
};

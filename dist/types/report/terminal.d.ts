import type { Finding } from '../diagnostics/finding.js';
import type { Report } from '../engine/report.js';
import type { Reporter, ReportOptions } from './reporter.js';
/** For people: each finding with code frames of both ends, then what holds, what could not be judged, and the count. */
export declare const terminal: Reporter;
/** Tells parts of a report as a terminal shows them: lines without their line breaks, in which nothing acts. */
export interface Teller {
    readonly finding: (finding: Finding) => readonly string[];
    /** What holds, what could not be judged or read, and the count. */
    readonly closing: () => readonly string[];
}
export declare function teller(report: Report, options: ReportOptions): Teller;

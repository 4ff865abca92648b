import type { Config } from '../config/config.js';
import type { Report } from '../engine/report.js';
/** How a report is to be laid out. Reporters that have no use for an option leave it. */
export interface ReportOptions {
    /** Whether the reader's terminal shows colours. */
    readonly color: boolean;
    /** Columns of a line, for folding sentences and cutting source lines. */
    readonly width: number;
    /** Annotations of each severity that GitHub keeps of one step. */
    readonly maxAnnotations: number;
    /** Notices about the run itself that the step has annotated already. */
    readonly noticesSpent?: number;
    /** The start of links to lines, such as `https://github.com/o/r/blob/<commit>`; undefined for no links. */
    readonly linkBase?: string;
    /** The page of the run that made the report; undefined for none. */
    readonly runLink?: string;
    /** The title of a rule; undefined falls back to its id. */
    readonly titleOf?: (rule: string) => string | undefined;
    /** The text of a rule's page, Markdown, for readers that show it beside a finding; undefined for none. */
    readonly pageOf?: (rule: string) => string | undefined;
    /** `omit` where readers know no suppressions and would show what was silenced; otherwise `mark`. */
    readonly suppressed?: 'mark' | 'omit';
    /** `each` dropped target with its labels; otherwise one entry for each rule that drops. */
    readonly dropped?: 'each' | 'by-rule';
    /** Lowest severity that counts as a failure where a format tells failures; undefined stands for `error`. */
    readonly failOn?: Config['failOn'];
}
export declare const defaultOptions: ReportOptions;
/** A pure function of its arguments; the answer ends with a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string;

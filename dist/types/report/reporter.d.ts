import type { Report } from '../engine/report.js';
/** How a report is to be laid out. Reporters that have no use for an option leave it. */
export interface ReportOptions {
    /** Whether the reader's terminal shows colours. */
    readonly color: boolean;
    /** Columns of a line, for folding sentences and cutting source lines. */
    readonly width: number;
    /** Annotations of each severity that GitHub keeps of one step. */
    readonly maxAnnotations: number;
    /** The start of links to lines, such as `https://github.com/o/r/blob/<commit>`; undefined for no links. */
    readonly linkBase?: string;
    /** The title of a rule; undefined falls back to its id. */
    readonly titleOf?: (rule: string) => string | undefined;
}
export declare const defaultOptions: ReportOptions;
/** A pure function of its arguments; the answer ends with a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string;

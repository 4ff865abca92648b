import type { Reporter } from './reporter.js';
/** Every reporter, by the name that `--format` knows it under. */
export declare const reporters: {
    readonly terminal: Reporter;
    readonly json: Reporter;
    readonly sarif: Reporter;
    readonly github: Reporter;
    readonly gitlab: Reporter;
    readonly junit: Reporter;
    readonly markdown: Reporter;
};
export type ReportFormat = keyof typeof reporters;

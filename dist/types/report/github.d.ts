import type { Report } from '../engine/report.js';
import type { Reporter, ReportOptions } from './reporter.js';
/**
 * For a workflow's log: the report for people first, since act and Gitea show nothing else, then the annotations.
 */
export declare const github: Reporter;
/**
 * The annotations, the gravest first and of those the ones on changed lines, and how many GitHub would not have shown. A step may
 * annotate ten times on each level; what comes after is dropped without a word (`ExecutionContext._maxCountPerIssueType`).
 * Each line ends with its line break.
 */
export declare function annotationLines(report: Report, options: ReportOptions): readonly string[];

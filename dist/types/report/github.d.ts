import type { Reporter } from './reporter.js';
/**
 * For a workflow's log: the report for people first, since act and Gitea show nothing else, then the annotations, the
 * gravest first, and how many GitHub would not have shown. A step may annotate ten times on each level; what comes after
 * is dropped without a word (`ExecutionContext._maxCountPerIssueType`).
 */
export declare const github: Reporter;

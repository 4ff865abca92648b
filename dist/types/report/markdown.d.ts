import type { Reporter } from './reporter.js';
/** The job summary, in GitHub's Markdown: findings as a table, what holds, what could not be judged or read. */
export declare const markdown: Reporter;

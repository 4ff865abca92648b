import type { Reporter } from './reporter.js';
/**
 * GitLab's Code Quality report, a slice of the Code Climate format: an array with one entry for each finding, the gravest
 * first. GitLab keeps the first of entries with equal fingerprints, so that no two are equal here.
 */
export declare const gitlab: Reporter;

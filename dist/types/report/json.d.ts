import type { Reporter } from './reporter.js';
/** The JSON report, version 1: one object whose keys and lists always come in the same order. */
export declare const json: Reporter;

import type { Reporter } from './reporter.js';
/** For people: each finding with code frames of both ends, then what holds, what could not be judged, and the count. */
export declare const terminal: Reporter;

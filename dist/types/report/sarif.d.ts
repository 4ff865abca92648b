import type { Reporter } from './reporter.js';
/**
 * SARIF 2.1.0. Findings are results, the gravest first and no more than GitHub keeps; silenced ones carry their suppression
 * and are left out when `suppressed` is `omit`. What was not read and what is unproven are notifications.
 */
export declare const sarif: Reporter;

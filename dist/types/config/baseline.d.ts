import type { Host } from '../host/host.js';
import type { Baseline } from './config.js';
import type { ConfigFault } from './parse-config.js';
/** What `promwire baseline` writes when no file is named. */
export declare const defaultBaselineFile = "promwire-baseline.json";
/** Reads a baseline, or says in a sentence why it cannot be used. */
export declare function readBaseline(host: Host, file: string): Baseline | ConfigFault;
/**
 * A baseline from its text, JSON as `promwire baseline` writes it: `{version: 1, findings: [{fingerprint, rule, object}]}`.
 * Keys that it does not know are left alone. Never throws because of the text.
 */
export declare function parseBaseline(file: string, text: string): Baseline | ConfigFault;

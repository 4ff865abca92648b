import type { Config } from '../config/config.js';
import type { Host } from '../host/host.js';
import type { Rule } from '../rules/define-rule.js';
import type { SourceFile } from '../source/manifest.js';
import type { Survey } from './report.js';
export interface ScanOptions {
    readonly host: Host;
    readonly config: Config;
    /** A text to read beside the files, as standard input gives it. */
    readonly stdin?: SourceFile;
    /** The rules to run; all of them when left out. */
    readonly rules?: readonly Rule[];
}
/**
 * Reads what the configuration names and says what Prometheus would make of it. Faults of the files are findings or
 * stand under `notRead`; an exception is a fault of promwire.
 */
export declare function scan({ host, config, stdin, rules }: ScanOptions): Promise<Survey>;

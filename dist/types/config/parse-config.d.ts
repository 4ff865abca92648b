import type { IgnoreEntry } from './config.js';
import type { ConfigFile } from './config-file.js';
export interface ParsedConfig {
    readonly value: ConfigFile;
    readonly ignore: readonly IgnoreEntry[];
}
/** What keeps a configuration from being used. Its texts may quote the file, so they pass `plain` before a terminal. */
export interface ConfigFault {
    readonly file: string;
    /** 1-based; undefined when the file as a whole is meant. */
    readonly line?: number;
    /** 1-based, in UTF-16 units. */
    readonly column?: number;
    readonly sentence: string;
}
/** `promwire.yaml:3:1: unknown key "igore" (nearest: "ignore")`. */
export declare function toldFault({ file, line, column, sentence }: ConfigFault): string;
/**
 * Reads the text of a configuration file. `file` is its path as users know it; `ruleIds` are the rules an `ignore`
 * may name. Answers the value, or every fault in the order of the file. Lines and columns are 1-based, columns in
 * UTF-16 units. Never throws because of the text.
 */
export declare function parseConfig(file: string, text: string, ruleIds: readonly string[]): ParsedConfig | readonly ConfigFault[];

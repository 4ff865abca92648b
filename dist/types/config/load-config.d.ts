import type { Host } from '../host/host.js';
import type { Version } from '../util/version-number.js';
import { type Config } from './config.js';
import { type ConfigFault } from './parse-config.js';
/** What the command line or the inputs of the action say; undefined where they are silent. */
export interface ConfigOptions {
    /** Path of the configuration file; must exist when it is given. */
    readonly configFile?: string | undefined;
    /** Replace the paths of the file. */
    readonly paths?: readonly string[] | undefined;
    /** Added to those of the file. */
    readonly exclude?: readonly string[] | undefined;
    readonly failOn?: Config['failOn'] | undefined;
    readonly minSeverity?: Config['minSeverity'] | undefined;
    /** Path of a baseline; must exist when it is given. */
    readonly baseline?: string | undefined;
    /** Leaves the baseline unread: it is to be written anew. */
    readonly withoutBaseline?: boolean | undefined;
    readonly operatorVersion?: Version | undefined;
    readonly prometheusVersion?: Version | undefined;
    readonly kubernetesVersion?: Version | undefined;
    readonly schema?: Config['schema'] | undefined;
    /** Replace those of the file. */
    readonly schemaLocation?: readonly string[] | undefined;
}
/**
 * The configuration in force: option before file before default. `ruleIds` are the rules an `ignore` may name.
 * Faults are whole sentences for the user, each with its place; with one of them the run must not go on (status 2).
 */
export declare function loadConfig(host: Host, options: ConfigOptions, ruleIds: readonly string[]): {
    readonly config: Config;
} | {
    readonly faults: readonly ConfigFault[];
};

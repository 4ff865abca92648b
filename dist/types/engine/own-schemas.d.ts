import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import type { Host } from '../host/host.js';
import type { Objects } from '../model/objects.js';
import type { ParsedManifest } from '../source/manifest.js';
import type { Gate } from './read-files.js';
/** What came of holding manifests against the user's own schemas. */
export interface Ruling {
    /** What could not be judged. */
    readonly notRead: readonly NotRead[];
    /** Why the schemas cannot be used: sentences; nothing was judged then. */
    readonly unusable: readonly string[];
}
export declare const noRuling: Ruling;
/** A gate that wants every kind and puts what it sees into `seen`. */
export declare function watched(gate: Gate, seen: ParsedManifest[]): Gate;
/** Whether there are schemas of the user. */
export declare function hasOwnSchemas({ schemaLocations }: Pick<Config, 'schemaLocations'>): boolean;
/**
 * Holds manifests against the schemas at the locations of the configuration, and puts those that are refused among the objects that they stand with.
 * Of a kind that a location has a schema of, only that one counts; a location after `default` counts for the kinds that are
 * not recorded (`isRecorded`). Kubeconform is loaded only here.
 */
export declare function judgeByOwnSchemas(seen: readonly ParsedManifest[], holderOf: (parsed: ParsedManifest) => Objects | undefined, { schemaLocations, versions, assume, limits }: Config, host: Host, isRecorded: Gate['isWanted']): Promise<Ruling>;

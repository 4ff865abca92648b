import type { ReadAnswer } from '../host/host.js';
import { type SchemaFault } from '../model/schema-fault.js';
import type { ParsedManifest } from '../source/manifest.js';
import { type Version } from '../util/version-number.js';
/** What kubeconform says of a manifest by a schema of the user's own. */
export type Verdict = {
    readonly is: 'judged';
    readonly faults: readonly SchemaFault[];
}
/** No location has a schema of this kind. */
 | {
    readonly is: 'unknown';
}
/** Kubeconform gave up over it, in its words. */
 | {
    readonly is: 'unjudged';
    readonly why: string;
};
export interface Referee {
    /** Asks the first `among` locations. Rejects with a LocationFault when a schema cannot be used. */
    judge(parsed: ParsedManifest, among: number): Promise<Verdict>;
    close(): Promise<void>;
}
/**
 * Starts kubeconform over the schemas of some locations, strict as `kubectl apply` is.
 * Rejects with a LocationFault when a location is no template. `read` is given the paths and URLs of schemas.
 */
export declare function callReferee(given: readonly string[], read: (file: string) => ReadAnswer | Promise<ReadAnswer>, kubernetes: Version | undefined): Promise<Referee>;

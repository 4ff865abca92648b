import type { ReadAnswer } from '../host/host.js';
import type { SchemaFault } from '../model/schema-fault.js';
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
    /** Rejects with a LocationFault when a schema cannot be used. */
    judge(parsed: ParsedManifest): Promise<Verdict>;
    close(): void;
}
/**
 * Starts kubeconform over the schemas of some locations, strict as `kubectl apply` is.
 * Rejects with a LocationFault when a location is a URL or no template.
 */
export declare function callReferee(given: readonly string[], read: (path: string) => ReadAnswer, kubernetes: Version | undefined): Promise<Referee>;

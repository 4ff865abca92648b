import type { SchemaFault } from '../model/schema-fault.js';
import type { JsonObject } from '../source/manifest.js';
import { type Complaint } from './kubeconform-errors.js';
/** What kubeconform makes of a manifest by a recorded schema. */
export type Opinion = {
    readonly is: 'takes';
} | {
    readonly is: 'refuses';
    readonly complaints: readonly Complaint[];
}
/** It has none, in words that go on after `kubeconform`; `isOfManifest`: it may have one of others. */
 | {
    readonly is: 'none';
    readonly why: string;
    readonly isOfManifest: boolean;
};
export interface RecordedReferee {
    opinionOn(value: JsonObject, schema: string): Promise<Opinion>;
    close(): Promise<void>;
}
/** Kubeconform over recorded schemas. `schemaNamed` gives the schema of a name. */
export declare function callRecordedReferee(schemaNamed: (name: string) => string | undefined): RecordedReferee;
/** Kubeconform's words for a fault, without the value of a Secret; undefined when it has none for that place. */
export declare function wordsFor({ about, path }: SchemaFault, complaints: readonly Complaint[], isSecret: boolean): string | undefined;

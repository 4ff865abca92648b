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
/** @param schemaNamed gives the schema of a name; the same for the same name, as long as the process lives */
export declare function opinionOn(value: JsonObject, name: string, schemaNamed: (name: string) => string | undefined): Promise<Opinion>;
/** Kubeconform's words for a fault, without the value of a Secret; undefined when it has none for that place. */
export declare function wordsFor({ about, path }: SchemaFault, complaints: readonly Complaint[], isSecret: boolean): string | undefined;

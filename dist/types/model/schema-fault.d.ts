import type { Path } from '../source/manifest.js';
/** What was probably meant by something that a schema does not take. */
export interface Meaning {
    /** The name of a field, value, kind or version that was probably meant. */
    readonly near: string | undefined;
    /** Whether writing `near` instead is the one right change: the two differ in case, by spaces or by one letter. */
    readonly isSlip: boolean;
    /** Of a wrong type: how the same value would be right. */
    readonly remedy: Remedy | undefined;
    /** Of an unknown field: where a field of this name stands in the same kind, such as `spec.endpoints[]`. */
    readonly belongs: string | undefined;
    /** The mapping of the manifest that `belongs` says; undefined where there may be several. */
    readonly home: Path | undefined;
}
/**
 * `quote`: text is wanted, and what stands there would be right in quotes; `plain`: the text `near` would be right without any;
 * `list`: it would be right as the item of a list; `item`: the only item of the list would be right without the list.
 */
export type Remedy = 'quote' | 'plain' | 'list' | 'item';
export declare const nothingMeant: Meaning;
/** Something in a manifest that the schema of its kind does not take. */
export interface SchemaFault extends Meaning {
    /** `version`: the kind is there under another `apiVersion`; `kind`: its group has no such kind. */
    readonly about: 'unknown' | 'type' | 'missing' | 'value' | 'kind' | 'version';
    /** The field; of a missing one where it would stand. */
    readonly path: Path;
    /** In the words of the API server. */
    readonly words: string;
    /** What was found and what is wanted, for people: `found the number 9100 where text belongs`. */
    readonly told: string;
    /** What judged, and which of its versions take it: `operator`, `['0.70', '0.71']`; `kubeconform` by a schema of the user. */
    readonly judge: 'Kubernetes' | 'operator' | 'kubeconform';
    readonly takenBy: readonly string[];
    /** False when another version than the one that was asked may take it. */
    readonly certain: boolean;
    /** The name of the recorded schema that refuses it; undefined for what no JSON Schema can say, and for schemas of the user. */
    readonly schema: string | undefined;
    /** What kubeconform says of the same place by the same recorded schema, once it was asked. */
    readonly referee: string | undefined;
}

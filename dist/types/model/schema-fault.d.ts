import type { Path } from '../source/manifest.js';
/** Something in a manifest that the schema of its kind does not take. */
export interface SchemaFault {
    /** `version`: the kind is there under another `apiVersion`; `kind`: its group has no such kind. */
    readonly about: 'unknown' | 'type' | 'missing' | 'value' | 'kind' | 'version';
    /** The field; of a missing one where it would stand. */
    readonly path: Path;
    /** In the words of the API server. */
    readonly words: string;
    /** What was found and what is wanted, for people: `found the number 9100 where text belongs`. */
    readonly told: string;
    /** The name of a field, value, kind or version that was probably meant. */
    readonly near: string | undefined;
    /** Whether writing `near` instead is the one right change: the two differ in case, by spaces or by one letter. */
    readonly isSlip: boolean;
    /** Of a wrong type: whether text is wanted and what stands there would be right in quotes. */
    readonly wantsQuotes: boolean;
    /** Of an unknown field: where a field of this name stands in the same kind, such as `spec.endpoints[]`. */
    readonly belongs: string | undefined;
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

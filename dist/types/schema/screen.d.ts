import type { Json, JsonObject, Path } from '../source/manifest.js';
import type { Schema } from './schema.js';
/** What is wrong at one place, before anybody asked what may have been meant. */
export type Refusal = {
    readonly isFilledIn: boolean;
} & Misfit;
type Misfit = {
    readonly about: 'unknown';
    readonly path: Path;
    readonly parent: Schema;
} | {
    readonly about: 'missing';
    readonly path: Path;
    readonly schema: Schema | undefined;
} | {
    readonly about: 'type';
    readonly path: Path;
    readonly schema: Schema;
    readonly value: Json;
} | {
    readonly about: 'value';
    readonly path: Path;
    readonly schema: Schema;
    readonly value: Json;
    readonly limit: Limit;
};
/** The word of the schema that a value does not fit. */
export type Limit = 'enum' | 'pattern' | 'range' | 'length' | 'items' | 'duplicate' | 'base64';
/** Whether no JSON Schema can say it: that two entries of a list have the same key, or that a text is no base64. */
export declare function isBeyondSchema(refusal: Refusal): boolean;
/**
 * What the API server would say against a manifest by the schema of its kind; empty when it takes it. As strict as the
 * validation that `kubectl apply` asks for: unknown fields are refused. `isFilledIn` marks text that another program
 * replaces before anything is applied. Upstream, for custom resources: `pruning.PruneWithOptions`,
 * `defaulting.PruneNonNullableNullsWithoutDefaults` and `validation.ValidateCustomResource` in
 * k8s.io/apiextensions-apiserver; for the others: `json.UnmarshalStrict` in sigs.k8s.io/json.
 */
export declare function screen(value: JsonObject, schema: Schema): readonly Refusal[];
export {};

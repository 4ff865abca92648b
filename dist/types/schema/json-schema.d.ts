import type { JsonObject } from '../source/manifest.js';
import type { Schema } from './schema.js';
/** A JSON Schema of draft 7, as kubeconform reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>;
/**
 * The schema of a kind as JSON Schema, in its strict form: what `screen` refuses it refuses too, but for entries that come
 * twice in a list that is a set or a map. `null` is taken where the API server takes it for a field that is absent.
 * With `judged` it is for these manifests alone, and leaves out the fields that none of them has: a schema is large.
 */
export declare function jsonSchemaOf(root: Schema, judged?: readonly JsonObject[]): JsonSchema;

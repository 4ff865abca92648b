import type { Json, JsonObject, Path, Step } from '../source/manifest.js';
import { base64Fault } from '../util/base64.js';
import { isDescription, isPlaceholder } from '../util/placeholder.js';
import type { Schema, SchemaType } from './schema.js';

/** What is wrong at one place, before anybody asked what may have been meant. */
export type Refusal = { readonly isFilledIn: boolean } & Misfit;

type Misfit =
  | { readonly about: 'unknown'; readonly path: Path; readonly parent: Schema }
  | { readonly about: 'missing'; readonly path: Path; readonly schema: Schema | undefined }
  | { readonly about: 'type'; readonly path: Path; readonly schema: Schema; readonly value: Json }
  | {
      readonly about: 'value';
      readonly path: Path;
      readonly schema: Schema;
      readonly value: Json;
      readonly limit: Limit;
    };

/** The word of the schema that a value does not fit. */
export type Limit = 'enum' | 'pattern' | 'range' | 'length' | 'items' | 'duplicate' | 'base64';

/** Whether no JSON Schema can say it: that two entries of a list have the same key, or that a text is no base64. */
export function isBeyondSchema(refusal: Refusal): boolean {
  return refusal.about === 'value' && (refusal.limit === 'duplicate' || refusal.limit === 'base64');
}

/** More are not told of one object. */
const most = 50;

/**
 * What the API server would say against a manifest by the schema of its kind; empty when it takes it. As strict as the
 * validation that `kubectl apply` asks for: unknown fields are refused. `isFilledIn` marks text that another program
 * replaces before anything is applied. Upstream, for custom resources: `pruning.PruneWithOptions`,
 * `defaulting.PruneNonNullableNullsWithoutDefaults` and `validation.ValidateCustomResource` in
 * k8s.io/apiextensions-apiserver; for the others: `json.UnmarshalStrict` in sigs.k8s.io/json.
 */
export function screen(value: JsonObject, schema: Schema): readonly Refusal[] {
  const walk = new Walk();
  walk.root(value, schema);
  return walk.refusals;
}

class Walk {
  readonly refusals: Refusal[] = [];
  readonly #path: Step[] = [];

  /** The status of an object is not taken from what is applied. */
  root(value: JsonObject, schema: Schema): void {
    const { properties } = schema;
    for (const key in value) {
      const property = properties.get(key);
      if (property === undefined) this.#unknown(key, schema);
      else if (key !== 'status') this.#under(key, value[key] ?? null, property);
    }
    this.#required(value, schema);
  }

  #under(step: Step, value: Json, schema: Schema): void {
    if (value === null && typeof step === 'string') return; // as if it were not there
    this.#path.push(step);
    this.#value(value, schema);
    this.#path.pop();
  }

  #value(value: Json, schema: Schema): void {
    switch (schema.type) {
      case 'object':
        if (isMapping(value)) this.#mapping(value, schema);
        else this.#type(value, schema);
        return;
      case 'array':
        if (Array.isArray(value)) this.#list(value, schema);
        else this.#type(value, schema);
        return;
      case 'any':
        return;
      default:
        this.#scalar(value, schema);
    }
  }

  #mapping(value: JsonObject, schema: Schema): void {
    const { properties, values } = schema;
    for (const key in value) {
      const property = properties.get(key) ?? values;
      if (property !== undefined) this.#under(key, value[key] ?? null, property);
      else if (!schema.isOpen) this.#unknown(key, schema);
    }
    this.#required(value, schema);
  }

  #required(value: JsonObject, schema: Schema): void {
    for (const name of schema.required) {
      if (value[name] !== undefined && value[name] !== null) continue;
      if (schema.properties.get(name)?.written.default !== undefined) continue; // filled in first
      this.#add({ about: 'missing', path: [...this.#path, name], schema: schema.properties.get(name) });
    }
  }

  #list(value: readonly Json[], schema: Schema): void {
    const { items, written } = schema;
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = written;
    if (value.length < minItems || value.length > maxItems) this.#bad(value, schema, 'items');
    if (items === undefined) return;
    for (let index = 0; index < value.length; index++) {
      const item = value[index] ?? null;
      if (item === null && !items.isCustom) continue; // the zero value of its type
      this.#under(index, item, items);
    }
    if (schema.isCustom) this.#duplicates(value, schema);
  }

  #duplicates(value: readonly Json[], schema: Schema): void {
    const index = duplicateIn(value, schema);
    if (index === undefined) return;
    this.#path.push(index);
    this.#bad(value[index] ?? null, schema, 'duplicate');
    this.#path.pop();
  }

  #scalar(value: Json, schema: Schema): void {
    if (!isOfType(value, schema.type)) {
      this.#type(value, schema);
      return;
    }
    const limit = limitPassed(value, schema);
    if (limit !== undefined) this.#bad(value, schema, limit);
  }

  #unknown(key: string, parent: Schema): void {
    this.#add({ about: 'unknown', path: [...this.#path, key], parent }, key);
  }

  #type(value: Json, schema: Schema): void {
    this.#add({ about: 'type', path: [...this.#path], schema, value }, value);
  }

  #bad(value: Json, schema: Schema, limit: Limit): void {
    this.#add({ about: 'value', path: [...this.#path], schema, value, limit }, value);
  }

  #add(misfit: Misfit, text?: Json): void {
    if (this.refusals.length >= most) return;
    this.refusals.push({ ...misfit, isFilledIn: typeof text === 'string' && isFilledIn(text, misfit) });
  }
}

/** A word in capitals stands for something, unless it is one of the words that are asked for. */
function isFilledIn(text: string, misfit: Misfit): boolean {
  const allowed = misfit.about === 'value' ? (misfit.schema.written.enum ?? []) : [];
  return isPlaceholder(text) && !allowed.includes(text.toLowerCase());
}

function isMapping(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: Json, type: SchemaType): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value);
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return typeof value === 'string' || typeof value === 'number';
  }
}

function limitPassed(value: Json, schema: Schema): Limit | undefined {
  const { written, isCustom } = schema;
  if (written.enum !== undefined && !written.enum.includes(value)) {
    if (isCustom || value !== '') return 'enum'; // to Go an empty text is none
  }
  if (typeof value === 'number') {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = written;
    const isTooLong = written.format === 'int32' && (value < -(2 ** 31) || value >= 2 ** 31);
    return value < minimum || value > maximum || isTooLong ? 'range' : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = written;
  if (value.length < minLength || (value.length > maxLength && [...value].length > maxLength))
    return 'length';
  if (written.format === 'byte' && base64Fault(value) !== undefined && !isDescription(value)) return 'base64';
  return schema.fits(value) ? undefined : 'pattern';
}

/** Index of the first item that is in the list a second time, for lists that are sets or maps. Upstream: `listtype.ValidateListSetsAndMaps`. */
function duplicateIn(value: readonly Json[], schema: Schema): number | undefined {
  const { 'x-kubernetes-list-type': type = 'atomic', 'x-kubernetes-list-map-keys': keys = [] } =
    schema.written;
  if (type === 'atomic' || value.length < 2) return undefined;
  const seen = new Set<string>();
  for (const [index, item] of value.entries()) {
    const identity = type === 'set' ? item : keys.map((key) => keyOf(item, key, schema));
    const text = JSON.stringify(identity);
    if (seen.has(text)) return index;
    seen.add(text);
  }
  return undefined;
}

function keyOf(item: Json, key: string, schema: Schema): Json {
  const own = isMapping(item) ? item[key] : undefined;
  return own ?? schema.items?.properties.get(key)?.written.default ?? null;
}

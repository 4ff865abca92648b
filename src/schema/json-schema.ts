import type { Json, JsonObject } from '../source/manifest.js';
import type { Schema } from './schema.js';

/** A JSON Schema of draft 7, as kubeconform reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema of a kind as JSON Schema, in its strict form: what `screen` refuses it refuses too, but for entries that come
 * twice in a list that is a set or a map. `null` is taken where the API server takes it for a field that is absent.
 * With `judged` it is for these manifests alone, and leaves out the fields that none of them has: a schema is large.
 */
export function jsonSchemaOf(root: Schema, judged?: readonly JsonObject[]): JsonSchema {
  const writer = new Writer(judged && fieldsOf(judged, root));
  const { status, ...properties } = writer.properties(root);
  const top = { ...properties, ...(status === undefined ? {} : { status: {} }) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: top,
    ...requiredOf(root),
    additionalProperties: false,
    definitions: writer.definitions,
  };
}

/** The keys of the mappings that are held against each schema. */
type Fields = ReadonlyMap<Schema, ReadonlySet<string>>;

function fieldsOf(values: readonly Json[], root: Schema): Fields {
  const fields = new Map<Schema, Set<string>>();
  const look = (value: Json, schema: Schema | undefined): void => {
    if (schema === undefined || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) look(item, schema.items);
      return;
    }
    const own = fields.get(schema) ?? new Set();
    fields.set(schema, own);
    for (const [key, inner] of Object.entries(value)) {
      own.add(key);
      look(inner, schema.properties.get(key) ?? schema.values);
    }
  };
  for (const value of values) look(value, root);
  return fields;
}

class Writer {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #names = new Map<Schema, string>();
  readonly #fields: Fields | undefined;

  /** @param fields those to write; all of them when left out */
  constructor(fields: Fields | undefined) {
    this.#fields = fields;
  }

  properties(schema: Schema): Record<string, JsonSchema> {
    const isLeftOut = (name: string) => this.#fields !== undefined && !this.#fields.get(schema)?.has(name);
    const entries = [...schema.properties].flatMap(([name, property]): [string, JsonSchema][] =>
      isLeftOut(name) ? [] : [[name, this.#reference(property, !isRequired(schema, name))]],
    );
    return Object.fromEntries(entries);
  }

  /** One definition for each schema, and one more where `null` may stand in its place. */
  #reference(schema: Schema, mayBeNull: boolean): JsonSchema {
    const known = this.#names.get(schema);
    const number = known ?? String(this.#names.size);
    this.#names.set(schema, number);
    const name = mayBeNull ? `${number}-or-null` : number;
    if (this.definitions[name] === undefined) {
      this.definitions[name] = {}; // a schema may hold itself
      this.definitions[name] = this.#definition(schema, mayBeNull);
    }
    return { $ref: `#/definitions/${name}` };
  }

  #definition(schema: Schema, mayBeNull: boolean): JsonSchema {
    const { type, written } = schema;
    const typed = (...types: readonly string[]) => ({ type: mayBeNull ? [...types, 'null'] : types });
    switch (type) {
      case 'any':
        return {};
      case 'object':
        return { ...typed('object'), ...this.#object(schema) };
      case 'array':
        return { ...typed('array'), ...this.#array(schema) };
      case 'int-or-string':
        return { ...typed('integer', 'string'), ...scalarLimits(schema, mayBeNull) };
      case 'number-or-string':
        return typed('number', 'string');
      case 'integer': {
        const bounds = written.format === 'int32' ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } : {};
        return { ...typed('integer'), ...bounds, ...scalarLimits(schema, mayBeNull) };
      }
      default:
        return { ...typed(type), ...scalarLimits(schema, mayBeNull) };
    }
  }

  #object(schema: Schema): JsonSchema {
    const { values } = schema;
    return {
      properties: this.properties(schema),
      ...requiredOf(schema),
      additionalProperties: values === undefined ? schema.isOpen : this.#reference(values, true),
    };
  }

  #array(schema: Schema): JsonSchema {
    const { items, written, isCustom } = schema;
    return {
      ...(items === undefined ? {} : { items: this.#reference(items, !isCustom) }),
      ...picked(written, ['minItems', 'maxItems']),
    };
  }
}

function isRequired(schema: Schema, name: string): boolean {
  return schema.required.includes(name) && schema.properties.get(name)?.written.default === undefined;
}

function requiredOf(schema: Schema): JsonSchema {
  const required = schema.required.filter((name) => isRequired(schema, name));
  return required.length === 0 ? {} : { required };
}

function scalarLimits({ written, pattern, isCustom }: Schema, mayBeNull: boolean): JsonSchema {
  const also: readonly Json[] = [...(isCustom ? [] : ['']), ...(mayBeNull ? [null] : [])];
  return {
    ...picked(written, ['minimum', 'maximum', 'minLength', 'maxLength']),
    ...(pattern === undefined ? {} : { pattern }),
    ...(written.enum === undefined ? {} : { enum: [...new Set([...written.enum, ...also])] }),
  };
}

function picked<Key extends keyof Schema['written']>(
  written: Schema['written'],
  words: readonly Key[],
): JsonSchema {
  return Object.fromEntries(
    words.filter((word) => written[word] !== undefined).map((word) => [word, written[word]]),
  );
}

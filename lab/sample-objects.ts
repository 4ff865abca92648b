import type { Schema } from '../src/schema/schema.js';
import type { Json, JsonObject } from './json.js';
import type { SeededRandom } from './seeded-random.js';

/**
 * An object of a kind with fields that chance picks from its schema, each holding something the schema takes. Of kinds of the
 * core API the server may still refuse it, for reasons that no schema tells.
 */
export function sampleObject(
  apiVersion: string,
  kind: string,
  schema: Schema,
  random: SeededRandom,
): JsonObject {
  const sampler = new Sampler(random);
  const spec = schema.properties.get('spec');
  const metadata = { name: `sample-${random.below(1000)}`, namespace: 'default' };
  return { apiVersion, kind, metadata, ...(spec === undefined ? {} : { spec: sampler.value(spec, 0) }) };
}

/** Deeper down only what is required is written. */
const mostDepth = 7;

class Sampler {
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  value(schema: Schema, depth: number): Json {
    switch (schema.type) {
      case 'object':
        return this.#object(schema, depth);
      case 'array':
        return this.#array(schema, depth);
      case 'boolean':
        return this.#random.below(2) === 0;
      case 'integer':
      case 'number':
        return Math.max(schema.written.minimum ?? 1, 1 + this.#random.below(3));
      case 'any':
        return {};
      case 'int-or-string':
      case 'number-or-string':
        return this.#random.below(2) === 0 ? 8080 : '1';
      default:
        return this.#text(schema);
    }
  }

  #object(schema: Schema, depth: number): JsonObject {
    const { values } = schema;
    if (values !== undefined) return { app: this.value(values, depth + 1) };
    const share = depth < 2 ? 3 : 5; // one in so many of the fields that need not be
    const entries = [...schema.properties].flatMap(([name, property]): [string, Json][] => {
      const isWanted = depth < mostDepth && this.#random.below(share) === 0;
      return schema.required.includes(name) || isWanted ? [[name, this.value(property, depth + 1)]] : [];
    });
    return Object.fromEntries(entries);
  }

  #array(schema: Schema, depth: number): readonly Json[] {
    const { items, written } = schema;
    if (items === undefined) return [];
    const count = Math.max(written.minItems ?? 0, this.#random.below(2));
    return Array.from({ length: count }, () => this.value(items, depth + 1));
  }

  #text(schema: Schema): string {
    const { enum: allowed, minLength = 0 } = schema.written;
    if (allowed !== undefined) return String(allowed[this.#random.below(allowed.length)]);
    const candidates = [
      'web',
      '30s',
      'http://example.org',
      '10MB',
      'monday',
      '1',
      '12:00',
      '2026',
      'warn',
      'a.yaml',
    ];
    const fitting = candidates.filter((text) => schema.fits(text) && text.length >= minLength);
    return fitting[0] ?? 'web';
  }
}

import { RE2JS } from 're2js';
import type { Json } from '../source/manifest.js';

/** A schema as it is recorded; children are indexes of others. */
export interface WrittenSchema {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, number>>;
  readonly items?: number;
  readonly additionalProperties?: number | boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly Json[];
  readonly default?: Json;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly oneOf?: readonly { readonly type?: string }[];
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'map' | 'set';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-validations'?: readonly { readonly rule: string; readonly message?: string }[];
}

export type SchemaType =
  | 'object'
  | 'array'
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'int-or-string'
  | 'number-or-string'
  | 'any';

/** A schema, its children made when they are asked for. */
export class Schema {
  readonly written: WrittenSchema;
  readonly type: SchemaType;
  readonly isCustom: boolean;
  readonly required: readonly string[];
  readonly #child: (index: number) => Schema;
  #properties: ReadonlyMap<string, Schema> | undefined;
  #items: Schema | undefined;
  #values: Schema | undefined;
  #test: ((text: string) => boolean) | undefined;
  #hasRules: boolean | undefined;

  constructor(written: WrittenSchema, child: (index: number) => Schema, isCustom: boolean) {
    this.written = written;
    this.type = typeOf(written);
    this.isCustom = isCustom;
    this.required = written.required ?? [];
    this.#child = child;
  }

  get properties(): ReadonlyMap<string, Schema> {
    this.#properties ??= new Map(
      Object.entries(this.written.properties ?? {}).map(([name, index]) => [name, this.#child(index)]),
    );
    return this.#properties;
  }

  get items(): Schema | undefined {
    const { items } = this.written;
    if (items !== undefined) this.#items ??= this.#child(items);
    return this.#items;
  }

  /** The schema of every value of a map; undefined where keys are fields. */
  get values(): Schema | undefined {
    const { additionalProperties } = this.written;
    if (typeof additionalProperties === 'number') this.#values ??= this.#child(additionalProperties);
    return this.#values;
  }

  /** Whether there are rules in CEL here or below. */
  get hasRules(): boolean {
    if (this.#hasRules !== undefined) return this.#hasRules;
    this.#hasRules = false; // for a schema that holds itself
    const below = [...this.properties.values(), this.items, this.values];
    const isRuled = this.written['x-kubernetes-validations'] !== undefined;
    this.#hasRules = isRuled || (this.isCustom && below.some((child) => child?.hasRules));
    return this.#hasRules;
  }

  /** Whether keys that no property names are taken, whatever they hold. */
  get isOpen(): boolean {
    const { additionalProperties, 'x-kubernetes-preserve-unknown-fields': preserves } = this.written;
    if (preserves === true || additionalProperties === true) return true;
    // Only types that decode themselves have neither fields nor values in the core API.
    return !this.isCustom && this.properties.size === 0 && additionalProperties === undefined;
  }

  /** What a text has to be like, as a pattern of Go; times of the core API are decoded, and have to be times. */
  get pattern(): string | undefined {
    return this.written.pattern ?? (this.written.format === 'date-time' && !this.isCustom ? time : undefined);
  }

  /** Whether a text fits the pattern. */
  fits(text: string): boolean {
    const { pattern } = this;
    if (pattern === undefined) return true;
    this.#test ??= compile(pattern);
    return this.#test(text);
  }
}

/** RFC 3339, as `time.Parse` of Go reads it. */
const time = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$';

/** A pattern without inline flags means the same to both engines, and that of JavaScript is fast. */
function compile(pattern: string): (text: string) => boolean {
  if (pattern.includes('(?i')) {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.matcher(text).find();
  }
  const native = new RegExp(pattern);
  return (text) => native.test(text);
}

function typeOf(written: WrittenSchema): SchemaType {
  if (written['x-kubernetes-int-or-string'] === true || written.format === 'int-or-string')
    return 'int-or-string';
  if (written.oneOf !== undefined) return 'number-or-string'; // Quantity
  switch (written.type) {
    case 'object':
    case 'array':
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return written.type;
    default:
      return written.properties === undefined ? 'any' : 'object';
  }
}

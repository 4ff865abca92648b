import { type Meaning, nothingMeant } from '../model/schema-fault.js';
import type { Json, JsonObject } from '../source/manifest.js';
import { base64Fault } from '../util/base64.js';
import { nearest } from '../util/nearest.js';
import { meantByField } from './meant-field.js';
import { durationMeant, meantByType } from './meant-value.js';
import type { Schema } from './schema.js';
import type { Refusal } from './screen.js';
import { isSlip, squeezed } from './slip.js';
import { spelled } from './spelled.js';

/** What people and the API server say about a refusal, and what was probably meant. */
export interface Description extends Meaning {
  readonly words: string;
  readonly told: string;
}

/**
 * @param root the schema of the kind, where a misplaced field may belong
 * @param isSecret whether values may not be shown
 */
export function describe(refusal: Refusal, root: Schema, value: JsonObject, isSecret: boolean): Description {
  const field = spelled(refusal.path);
  switch (refusal.about) {
    case 'unknown':
      return {
        ...plain(`unknown field "${field}"`, `has no field "${refusal.path.at(-1)}"`),
        ...meantByField(refusal.path, refusal.parent, root, value),
      };
    case 'missing':
      return plain(`${field}: Required value`, `${field} is missing`);
    case 'type': {
      const found = shown(refusal.value, isSecret);
      const told = `${field} is ${found}, and ${wantedType(refusal.schema)} belongs there`;
      return {
        ...plain(typeWords(field, refusal.schema, refusal.value), told),
        ...meantByType(refusal.value, refusal.schema),
      };
    }
    case 'value':
      return badValue(field, refusal, isSecret);
  }
}

function plain(words: string, told: string): Description {
  return { words, told, ...nothingMeant };
}

function badValue(
  field: string,
  refusal: Extract<Refusal, { about: 'value' }>,
  isSecret: boolean,
): Description {
  const { schema, value, limit } = refusal;
  const { pattern } = schema;
  const { enum: allowed = [], minimum, maximum, minItems, maxItems, minLength, maxLength } = schema.written;
  const found = isSecret ? 'the value' : JSON.stringify(value);
  switch (limit) {
    case 'enum': {
      const values = allowed.filter((one) => one !== '').map((one) => JSON.stringify(one));
      const near = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined;
      const words = `${field}: Unsupported value: ${found}: supported values: ${values.join(', ')}`;
      const slip = typeof value === 'string' && isSlip(value, near);
      return { ...plain(words, `${field} is ${found}, and may be ${either(values)}`), near, isSlip: slip };
    }
    case 'pattern': {
      const words = `${field}: Invalid value: ${found}: ${field} in body should match '${pattern}'`;
      const near = [squeezed(String(value)), durationMeant(String(value))].find(
        (form) => form !== '' && schema.fits(form),
      );
      const told = `${field} is ${found}, which is not ${formOf(pattern)}`;
      return { ...plain(words, told), near, isSlip: near !== undefined };
    }
    case 'range': {
      const [words, told] =
        minimum !== undefined && typeof value === 'number' && value < minimum
          ? [`should be greater than or equal to ${minimum}`, `at least ${minimum}`]
          : [
              `should be less than or equal to ${maximum ?? 2 ** 31 - 1}`,
              `at most ${maximum ?? 2 ** 31 - 1}`,
            ];
      return plain(
        `${field}: Invalid value: ${found}: ${field} in body ${words}`,
        `${field} is ${found}, and may be ${told}`,
      );
    }
    case 'length':
      return plain(
        `${field}: Invalid value: ${found}`,
        `${field} is ${found}, and may have ${lengths(minLength, maxLength, 'character')}`,
      );
    case 'items':
      return plain(
        `${field}: Invalid value`,
        `${field} is a list that may have ${lengths(minItems, maxItems, 'item')}`,
      );
    case 'base64': {
      const byte = typeof value === 'string' ? base64Fault(value) : undefined;
      const plainField = refusal.path[0] === 'data' ? 'stringData' : 'data';
      return plain(
        `illegal base64 data at input byte ${byte}`,
        `${field} is no base64, which belongs there; plain text belongs under ${plainField}`,
      );
    }
    case 'duplicate':
      return plain(`${field}: Duplicate value: ${found}`, `${field} is in its list a second time`);
  }
}

/** A pattern that ends in units of time is a duration, of which a sample says more. */
function formOf(pattern = ''): string {
  if (pattern.startsWith('^[0-9]{4}-')) return 'a time such as 2026-01-31T08:00:00Z';
  return /ms\)\?\)?\$$/.test(pattern) ? 'a duration such as 30s or 1m30s' : `of the form ${pattern}`;
}

function lengths(least: number | undefined, most: number | undefined, what: string): string {
  const bounds = [least && `at least ${least}`, most !== undefined && `at most ${most}`].filter(Boolean);
  return `${bounds.join(' and ')} ${what}${(most ?? least) === 1 ? '' : 's'}`;
}

function either(values: readonly string[]): string {
  if (values.length > 8) return `${values.slice(0, 5).join(', ')} or one of ${values.length - 5} more`;
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

/** Upstream: `InvalidType` for custom resources, `UnmarshalTypeError` of encoding/json for the others. */
function typeWords(field: string, schema: Schema, value: Json): string {
  const found = goType(value);
  if (!schema.isCustom) return `json: cannot unmarshal ${found} into Go struct field ${field}`;
  const wanted = schema.type === 'int-or-string' ? 'integer,string' : schema.type;
  const name =
    found === 'number' && Number.isInteger(value) ? 'integer' : found === 'bool' ? 'boolean' : found;
  return `${field}: Invalid value: "${name}": ${field} in body must be of type ${wanted}: "${name}"`;
}

function goType(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

function shown(value: Json, isSecret: boolean): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const what = typeof value === 'string' ? 'the text' : typeof value === 'number' ? 'the number' : '';
  if (isSecret || String(value).length > 60) return `${what.replace('the', 'a') || 'true or false'}`;
  return `${what} ${JSON.stringify(value)}`.trim();
}

function wantedType({ type }: Schema): string {
  switch (type) {
    case 'object':
      return 'a mapping';
    case 'array':
      return 'a list';
    case 'string':
      return 'text';
    case 'integer':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'int-or-string':
    case 'number-or-string':
      return 'a number or text';
    default:
      return 'a number';
  }
}

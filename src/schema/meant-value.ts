import { type Meaning, nothingMeant, type Remedy } from '../model/schema-fault.js';
import type { Json } from '../source/manifest.js';
import type { Schema } from './schema.js';

/** How a value of the wrong type would be right. */
export function meantByType(value: Json, schema: Schema): Pick<Meaning, 'near' | 'remedy'> {
  const plain = plainOf(value, schema);
  const remedy = remedyOf(value, schema, plain);
  return { near: remedy === 'plain' ? plain : nothingMeant.near, remedy };
}

function remedyOf(value: Json, schema: Schema, plain: string | undefined): Remedy | undefined {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  if (schema.type === 'string' && isScalar) return schema.fits(String(value)) ? 'quote' : undefined;
  if (plain !== undefined) return 'plain';
  if (Array.isArray(value))
    return value.length === 1 && isOfShape(value[0] ?? null, schema) ? 'item' : undefined;
  if (schema.type !== 'array' || schema.items === undefined || value === null) return undefined;
  const isOneWord = typeof value !== 'string' || /^[^\s,]+$/.test(value);
  return isOneWord && isOfShape(value, schema.items) ? 'list' : undefined;
}

const truths = new Map([
  ['true', 'true'],
  ['yes', 'true'],
  ['false', 'false'],
  ['no', 'false'],
]);

/** A text in quotes as the number, or as the word for yes or no, that it spells. */
function plainOf(value: Json, { type }: Schema): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (type === 'boolean') return truths.get(text.toLowerCase());
  return ['integer', 'number'].includes(type) && /^(0|[1-9]\d*)$/.test(text) ? text : undefined;
}

/** Whether a schema takes values of this shape, whatever they say. */
export function isOfShape(value: Json, { type }: Schema): boolean {
  if (type === 'any' || value === null) return true;
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'object') return type === 'object';
  return type !== 'array' && type !== 'object';
}

const units = new Map(
  Object.entries({ s: ['sec', 'second'], m: ['min', 'minute'], h: ['hr', 'hour'] }).flatMap(([unit, names]) =>
    [unit, ...names].flatMap((name) => [name, `${name}s`].map((form) => [form, unit] as const)),
  ),
);

/** `30 sec` as the duration `30s` of Prometheus; empty where it is no such text. */
export function durationMeant(text: string): string {
  const [, number = '', unit = ''] = /^\s*(\d+)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const short = units.get(unit.toLowerCase());
  return short === undefined ? '' : `${number}${short}`;
}

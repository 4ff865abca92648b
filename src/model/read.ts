import type { Json, JsonObject } from '../source/manifest.js';

/*
 * Tolerant readers: a field of the wrong type is refused by the API server and is the schema's business;
 * here it reads as absent, so that one slip never hides the rest of the object.
 */

/** One of each for all: most objects leave most fields out, and thousands of empty ones are megabytes. */
const noFields: Readonly<Record<string, never>> = Object.freeze({});
const noItems: readonly never[] = Object.freeze([]);

export function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : noFields;
}

export function isPresent(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

export function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : noItems;
}

/** Entries that are mappings; the others keep their index as an empty mapping, so that addresses stay right. */
export function asObjects(value: Json | undefined): readonly JsonObject[] {
  const list = asList(value);
  return list.length === 0 ? noItems : list.map(asObject);
}

export function asString(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function asBoolean(value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function asStrings(value: Json | undefined): readonly string[] {
  const list = asList(value);
  return list.length === 0 ? noItems : list.filter((entry): entry is string => typeof entry === 'string');
}

/** A map of strings; numbers and booleans are kept as text, since a reader wants to see what was written. */
export function asStringMap(value: Json | undefined): Readonly<Record<string, string>> {
  const entries = Object.entries(asObject(value));
  if (entries.length === 0) return noFields;
  const result: Record<string, string> = {};
  for (const [key, entry] of entries) {
    if (entry !== null && typeof entry !== 'object') result[key] = String(entry);
  }
  return result;
}

import type { Json, JsonObject } from '../source/manifest.js';

/*
 * Tolerant readers: a field of the wrong type is refused by the API server and is the schema's business;
 * here it reads as absent, so that one slip never hides the rest of the object.
 */

export function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

export function isPresent(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

export function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Entries that are mappings; the others keep their index as an empty mapping, so that addresses stay right. */
export function asObjects(value: Json | undefined): readonly JsonObject[] {
  return asList(value).map(asObject);
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
  return asList(value).filter((entry): entry is string => typeof entry === 'string');
}

/** A map of strings; numbers and booleans are kept as text, since a reader wants to see what was written. */
export function asStringMap(value: Json | undefined): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [key, entry] of Object.entries(asObject(value))) {
    if (entry !== null && typeof entry !== 'object') result[key] = String(entry);
  }
  return result;
}

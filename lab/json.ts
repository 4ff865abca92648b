/** JSON as it comes from an API server: nothing is known of it until it is asked. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Walks into a value; undefined where a step does not exist. */
export function dig(value: Json | undefined, ...steps: readonly (string | number)[]): Json | undefined {
  let at = value;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Array.isArray(at) ? at[Number(step)] : (at as JsonObject)[step]; // not an array, so a mapping
  }
  return at;
}

/** The text at the end of a walk; empty where there is none. */
export function text(value: Json | undefined, ...steps: readonly (string | number)[]): string {
  const found = dig(value, ...steps);
  return typeof found === 'string' ? found : '';
}

/** The list at the end of a walk; empty where there is none. */
export function list(value: Json | undefined, ...steps: readonly (string | number)[]): readonly Json[] {
  const found = dig(value, ...steps);
  return Array.isArray(found) ? found : [];
}

/** The mapping at the end of a walk; empty where there is none. */
export function mapping(value: Json | undefined, ...steps: readonly (string | number)[]): JsonObject {
  const found = dig(value, ...steps);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as JsonObject) : {};
}

/** `namespace/name` of an object, or its name alone when it has no namespace. */
export function refOf(object: Json): string {
  const namespace = text(object, 'metadata', 'namespace');
  const name = text(object, 'metadata', 'name');
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** The same value with the keys of every mapping in order of their code units. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The order in which the items of a recording stand: by their text. */
export const byText = (a: unknown, b: unknown): number => {
  const [x, y] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? ''];
  if (x === y) return 0;
  return x < y ? -1 : 1;
};

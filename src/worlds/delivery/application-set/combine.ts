import { type GoValue, isMap, isTrue, printed } from '../go-template/value.js';
import { type Params, type Rendering, Stop } from './params.js';

type Values = Params['values'];

/** The values of two generators of a matrix. Upstream: `GenerateParams` in applicationset/generators/matrix.go. */
export function combined(a: Params, b: Params, { isGo }: Rendering): Params {
  const isOpen = a.isOpen || b.isOpen;
  if (isGo) return { values: merged(b.values, a.values), isOpen };
  const [first, second] = [a.values, b.values].map(asTexts);
  for (const [key, value] of Object.entries(second ?? {})) {
    if (first !== undefined && Object.hasOwn(first, key) && first[key] !== value)
      throw new Stop(`found duplicate key ${key} with different value`);
  }
  return { values: { ...first, ...second }, isOpen };
}

/** Upstream: `ConvertToMapStringString`. */
function asTexts(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, printed(value ?? null)]));
}

/**
 * The values of the first generator with those that others have for the same keys.
 * Upstream: `GenerateParams` in applicationset/generators/merge.go.
 */
export function mergedByKeys(
  sets: readonly (readonly Params[])[],
  keys: readonly string[],
  { isGo }: Rendering,
): readonly Params[] {
  const [base, ...others] = sets.map((params) => byKeys(params, keys));
  if (base === undefined || others.length === 0) throw new Stop('found less than two generators');
  return [...base].map(([key, params]) =>
    others.reduce((result, other) => {
      const over = other.get(key);
      if (over === undefined) return result;
      const values = isGo ? merged(result.values, over.values) : { ...result.values, ...over.values };
      return { values, isOpen: result.isOpen || over.isOpen };
    }, params),
  );
}

/** Upstream: `getParamSetsByMergeKey`. */
function byKeys(params: readonly Params[], keys: readonly string[]): ReadonlyMap<string, Params> {
  if (keys.length === 0) throw new Stop('no merge keys were specified');
  const found = new Map<string, Params>();
  for (const one of params) {
    const key = JSON.stringify(
      keys.map((name) => (Object.hasOwn(one.values, name) ? plain(one.values[name]) : null)),
    );
    if (found.has(key))
      throw new Stop('the parameters from a generator were not unique by the given mergeKeys');
    found.set(key, one);
  }
  return found;
}

/** JSON knows no bigint. */
function plain(value: GoValue): unknown {
  return typeof value === 'bigint' ? Number(value) : (value ?? null);
}

/** Mappings are merged, and what is not empty goes over the rest. Upstream: `Merge` of dario.cat/mergo with WithOverride. */
function merged(under: Values, over: Values): Values {
  const result: Record<string, GoValue> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = Object.hasOwn(under, key) ? under[key] : undefined;
    if (isMap(before) && isMap(value)) result[key] = merged(before, value);
    else if (isTrue(value) || before === undefined || before === null) result[key] = value;
  }
  return result;
}

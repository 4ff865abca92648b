import type { Json, JsonObject, Path, Step } from '../source/manifest.js';
import type { Schema } from './schema.js';

/** A rule in CEL that stands at a place of a manifest and is not yet evaluated. */
export interface PendingRule {
  readonly rule: string;
  /** What the API server says where it does not hold. */
  readonly message: string;
  readonly path: Path;
  /** The value there and its schema: what the rule calls `self`. */
  readonly value: JsonObject;
  readonly schema: Schema;
}

/**
 * The rules (`x-kubernetes-validations`) that may be broken in a manifest. Most hold because the field that they begin with is
 * absent, so that nothing needs to be evaluated.
 */
export function pendingRules(value: JsonObject, schema: Schema): readonly PendingRule[] {
  const found: PendingRule[] = [];
  if (schema.hasRules) collect(value, schema, [], found);
  return found;
}

function collect(value: Json, schema: Schema, path: readonly Step[], found: PendingRule[]): void {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items?.hasRules)
      for (const [index, item] of value.entries()) collect(item, items, [...path, index], found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const mapping = value as JsonObject; // neither a list nor a scalar
  for (const { rule, message = rule } of schema.written['x-kubernetes-validations'] ?? []) {
    if (!holdsByAbsence(rule, mapping)) found.push({ rule, message, path, value: mapping, schema });
  }
  for (const [key, inner] of Object.entries(mapping)) {
    const property = schema.properties.get(key) ?? schema.values;
    if (property?.hasRules) collect(inner, property, [...path, key], found);
  }
}

/**
 * `!has(self.a) || ...` and `!(has(self.a) && ...)` hold where there is no `a`; that at most one of a list of `has` is true, where
 * fewer than two of them are.
 */
function holdsByAbsence(rule: string, value: JsonObject): boolean {
  const isThere = (name: string | undefined) => name !== undefined && (value[name] ?? null) !== null;
  const [, first] =
    /^!has\(self\.(\w+)\) \|\| /.exec(rule) ??
    /^!\(has\(self\.(\w+)\) && [^()]*(?:\(self\.\w+\)[^()]*)*\)$/.exec(rule) ??
    [];
  if (first !== undefined) return !isThere(first) && !outside(rule).includes('?');
  const [, list = ''] = /^\[([^\]]*)\]\.filter\(x, x\)\.size\(\) <= 1$/.exec(rule) ?? [];
  const names = [...list.matchAll(/has\(self\.(\w+)\)/g)].map(([, name]) => name);
  return names.length > 0 && names.filter(isThere).length < 2;
}

/** A rule without what stands in its parentheses. */
function outside(rule: string): string {
  const without = rule.replace(/\([^()]*\)/g, '');
  return without === rule ? rule : outside(without);
}

/** The field that a broken rule is about, as far as its text tells: the last that it asks for and that is there. */
export function placeOfRule({ rule, path, value }: PendingRule): Path {
  const names = [...rule.matchAll(/has\(self\.(\w+)\)/g)].flatMap(([, name]) => name ?? []);
  const last = names.findLast((name) => (value[name] ?? null) !== null);
  return last === undefined ? path : [...path, last];
}

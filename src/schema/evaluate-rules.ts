import { type CelInput, celEnv, parse, plan } from '@bufbuild/cel';
import type { Json, JsonObject } from '../source/manifest.js';
import type { PendingRule } from './pending-rules.js';
import type { Schema } from './schema.js';

const environment = celEnv();

/**
 * Whether a rule in CEL is broken, as the API server finds; false also where it cannot be evaluated, since nothing is
 * known then. Upstream: `cel.Validator` in k8s.io/apiextensions-apiserver pkg/apiserver/schema/cel.
 */
export function isBroken({ rule, value, schema }: PendingRule): boolean {
  try {
    return plan(environment, parse(rule))({ self: selfOf(value, schema) }) === false;
  } catch {
    return false; // a function of Kubernetes' own that the evaluator does not have
  }
}

/** A value as rules see it: defaults filled in, nulls left out, and whole numbers as such. */
function selfOf(value: JsonObject, schema: Schema): CelInput {
  const entries = new Map<string, CelInput>();
  for (const [name, property] of schema.properties) {
    const own = value[name] ?? property.written.default ?? null;
    if (own !== null) entries.set(name, inputOf(own, property));
  }
  const { values } = schema;
  if (values !== undefined) {
    for (const [name, own] of Object.entries(value))
      if (own !== null) entries.set(name, inputOf(own, values));
  }
  return entries;
}

function inputOf(value: Json, schema: Schema): CelInput {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.map((item) => inputOf(item, items));
  }
  if (typeof value === 'object' && value !== null) return selfOf(value as JsonObject, schema); // no list
  return typeof value === 'number' && Number.isInteger(value) && schema.type !== 'number'
    ? BigInt(value)
    : (value as CelInput); // a scalar
}

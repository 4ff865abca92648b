import type { Json, JsonObject } from '../../source/manifest.js';
import type { Condition } from './template-objects.js';

const reference = /(?<![\w.)])\$?(\.Values(?:\.\w+)+)/g;

/** The values that conditions name, sorted: `.Values.metrics.enabled`, and not `.Values.metrics` beside it. */
export function valuesIn(conditions: readonly Condition[]): readonly string[] {
  const all = conditions.flatMap(({ text }) => [...text.matchAll(reference)].map(([, name = '']) => name));
  const names = [...new Set(all)].sort();
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
}

/**
 * Whether a condition needs a value that is off or absent in every one of the values files. Where helm was given others, they may
 * switch it on: that is not known here. Nothing is known without a values file.
 */
export function isSwitchedOff(conditions: readonly Condition[], files: readonly Json[]): boolean {
  const needed = conditions.filter(({ holds }) => holds).flatMap(({ text }) => neededBy(text));
  return files.length > 0 && needed.some((path) => files.every((values) => !isTrue(at(values, path))));
}

/** The values without which a condition cannot hold: the condition itself, or what it joins by `and`. */
function neededBy(text: string): readonly (readonly string[])[] {
  const words = withoutGroups(text).split(/\s+/).filter(Boolean);
  const operands = words[0] === 'and' ? words.slice(1) : words.length === 1 ? words : [];
  return operands.flatMap((word) => {
    const steps = /^\$?\.Values((?:\.\w+)+)$/.exec(word)?.[1];
    return steps === undefined ? [] : [steps.slice(1).split('.')];
  });
}

/** Without what stands in brackets, which may be any expression; brackets around a value alone mean that value. */
function withoutGroups(text: string): string {
  let rest = text.replace(/\(\s*(\$?\.Values(?:\.\w+)+)\s*\)/g, ' $1 ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\([^()]*\)/g, ' ');
  }
  return rest;
}

function at(values: Json, path: readonly string[]): Json | undefined {
  let node: Json | undefined = values;
  for (const step of path) {
    if (!isMapping(node) || !Object.hasOwn(node, step)) return undefined;
    node = node[step];
  }
  return node;
}

function isMapping(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As Go's templates have it: empty text, zero, and empty lists and mappings are false. */
function isTrue(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isMapping(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

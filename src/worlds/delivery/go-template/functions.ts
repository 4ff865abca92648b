import { asText, type TemplateFunction } from './built-in.js';
import { GoTemplateError, type GoValue, isList, isMap, isTrue, NotKnown, printed } from './value.js';

/** What Argo CD calls a name that Kubernetes takes. Upstream: `SanitizeName` in applicationset/utils/template_functions.go. */
export function normalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

const texts: Readonly<Record<string, TemplateFunction>> = {
  normalize: (text) => normalized(asText(text)),
  lower: (text) => asText(text).toLowerCase(),
  upper: (text) => asText(text).toUpperCase(),
  trim: (text) => asText(text).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
  trimAll: (signs, text) => trimmed(asText(text), asText(signs)),
  trimPrefix: (start, text) => without(asText(text), asText(start), true),
  trimSuffix: (end, text) => without(asText(text), asText(end), false),
  nospace: (text) => asText(text).replace(/\s/g, ''),
  replace: (old, by, text) => asText(text).replaceAll(asText(old), () => asText(by)),
  contains: (part, text) => asText(text).includes(asText(part)),
  hasPrefix: (start, text) => asText(text).startsWith(asText(start)),
  hasSuffix: (end, text) => asText(text).endsWith(asText(end)),
  quote: (...values) => values.flatMap((one) => (isGiven(one) ? [`"${plain(shown(one))}"`] : [])).join(' '),
  squote: (...values) => values.flatMap((one) => (isGiven(one) ? [`'${shown(one)}'`] : [])).join(' '),
  trunc: (count, text) => truncated(asWhole(count), asText(text)),
  substr: (from, to, text) => part(asWhole(from), asWhole(to), asText(text)),
  repeat: (count, text) => repeated(asWhole(count), asText(text)),
  indent: (count, text) => indented(asWhole(count), asText(text)),
  nindent: (count, text) => `\n${indented(asWhole(count), asText(text))}`,
  toString: (value: GoValue) => shown(value),
  splitList: (by, text) => asText(text).split(asText(by)),
  split: (by, text) =>
    Object.fromEntries(
      asText(text)
        .split(asText(by))
        .map((one, i) => [`_${i}`, one]),
    ),
  join: (by, list) => asList(list).filter(isGiven).map(shown).join(asText(by)),
};

const choices: Readonly<Record<string, TemplateFunction>> = {
  default: (otherwise, value) => (isTrue(value) ? value : otherwise),
  empty: (value) => !isTrue(value),
  coalesce: (...values) => values.find(isTrue) ?? null,
  ternary: (yes, no, condition) => (condition === true ? yes : no),
  fail: (message) => {
    throw new GoTemplateError(asText(message));
  },
};

const collections: Readonly<Record<string, TemplateFunction>> = {
  list: (...values) => values,
  first: (list) => asList(list)[0] ?? null,
  last: (list) => asList(list).at(-1) ?? null,
  rest: (list) => asList(list).slice(1),
  initial: (list) => asList(list).slice(0, -1),
  append: (list, value) => [...asList(list), value],
  prepend: (list, value) => [value, ...asList(list)],
  concat: (...lists) => lists.flatMap(asList),
  reverse: (list) => [...asList(list)].reverse(),
  has: (value, list) => isGiven(list) && asList(list).some((one) => one === value),
  compact: (list) => asList(list).filter(isTrue),
  sortAlpha: (list) => asList(list).map(shown).sort(),
  dict: dictionary,
  get: (map, key) => ownOf(map, asText(key)) ?? '',
  hasKey: (map, key) => ownOf(map, asText(key)) !== undefined,
  dig: (...args) => dug(args),
};

const numbers: Readonly<Record<string, TemplateFunction>> = {
  int: (value) => asWhole(value),
  atoi: (text) => (/^[+-]?\d+$/.test(asText(text)) ? BigInt(asText(text).replace('+', '')) : 0n),
  add: (...values) => values.map(asWhole).reduce((a, b) => a + b, 0n),
  add1: (value) => asWhole(value) + 1n,
  sub: (a, b) => asWhole(a) - asWhole(b),
  mul: (...values) => values.map(asWhole).reduce((a, b) => a * b, 1n),
};

/** The functions of Sprig and of Argo CD that are followed here; a template with another one is not known. Upstream: github.com/Masterminds/sprig. */
export const functions: Readonly<Record<string, TemplateFunction>> = Object.assign(
  Object.create(null),
  texts,
  choices,
  collections,
  numbers,
);

function isGiven(value: GoValue): boolean {
  return value !== undefined && value !== null;
}

/** Upstream: `strval`. */
function shown(value: GoValue): string {
  return printed(value ?? null);
}

/** What Go writes in quotes as it is. */
function plain(text: string): string {
  if (!/^[ -!#-[\]-~]*$/.test(text)) throw new NotKnown('quote');
  return text;
}

function trimmed(text: string, signs: string): string {
  const all = [...text];
  let [start, end] = [0, all.length];
  while (start < end && signs.includes(all[start] ?? '')) start++;
  while (end > start && signs.includes(all[end - 1] ?? '')) end--;
  return all.slice(start, end).join('');
}

function without(text: string, affix: string, isStart: boolean): string {
  if (isStart) return text.startsWith(affix) ? text.slice(affix.length) : text;
  return text.endsWith(affix) ? text.slice(0, text.length - affix.length) : text;
}

function truncated(count: bigint, text: string): string {
  const size = Number(count);
  if (size >= 0) return text.slice(0, size);
  return text.length + size > 0 ? text.slice(text.length + size) : text;
}

function part(from: bigint, to: bigint, text: string): string {
  const [start, end] = [Number(from), Number(to)];
  if (start < 0) return text.slice(0, end);
  return end < 0 || end > text.length ? text.slice(start) : text.slice(start, end);
}

/** Beyond what a name or a file may hold nothing is made. */
const longest = 1_000_000;

function repeated(count: bigint, text: string): string {
  if (count < 0n) throw new GoTemplateError('negative Repeat count');
  if (count * BigInt(text.length) > longest) throw new NotKnown('repeat');
  return text.repeat(Number(count));
}

function indented(count: bigint, text: string): string {
  const pad = repeated(count, ' ');
  return pad + text.replaceAll('\n', `\n${pad}`);
}

function asList(value: GoValue): readonly GoValue[] {
  if (!isList(value)) throw new GoTemplateError('expected a list');
  return value;
}

/** Upstream: `toInt64`. */
function asWhole(value: GoValue): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(Math.trunc(Number.isFinite(value) ? value : 0));
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'string')
    return /^[+-]?(?:0|[1-9]\d*)$/.test(value) ? BigInt(value.replace('+', '')) : 0n;
  return 0n;
}

function dictionary(...args: readonly GoValue[]): GoValue {
  const pairs: [string, GoValue][] = [];
  for (let i = 0; i < args.length; i += 2) pairs.push([shown(args[i]), args[i + 1] ?? '']);
  return Object.fromEntries(pairs);
}

function ownOf(map: GoValue, key: string): GoValue {
  if (!isMap(map)) throw new GoTemplateError('expected a map');
  return Object.hasOwn(map, key) ? (map[key] ?? null) : undefined;
}

/** `dig "a" "b" "otherwise" map`. */
function dug(args: readonly GoValue[]): GoValue {
  const [map, otherwise, ...keys] = [...args].reverse();
  if (args.length < 3) throw new GoTemplateError('dig needs at least three arguments');
  let value: GoValue = map;
  for (const key of keys.reverse()) {
    const next = ownOf(value, asText(key));
    if (next === undefined) return otherwise;
    value = next;
  }
  return value;
}

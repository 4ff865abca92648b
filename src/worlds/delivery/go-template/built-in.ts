import { GoTemplateError, type GoValue, isList, isMap, isTrue, NotKnown, printed } from './value.js';

/** A function of a template. What is piped into it is its last argument. */
export type TemplateFunction = (...args: readonly GoValue[]) => GoValue;

/** Functions that every template has, but for `and` and `or`, which do not compute all of their arguments. Upstream: text/template/funcs.go. */
export const builtIn: Readonly<Record<string, TemplateFunction>> = {
  not: (value) => !isTrue(value),
  len: lengthOf,
  index: (value, ...keys) => keys.reduce(indexed, value),
  slice: sliced,
  print: (...values) => values.map(printed).join(values.every((one) => typeof one !== 'string') ? ' ' : ''),
  println: (...values) => `${values.map(printed).join(' ')}\n`,
  printf: (format, ...values) => formatted(asText(format), values),
  eq: (first, ...others) => others.some((other) => equal(first, other)),
  ne: (a, b) => !equal(a, b),
  lt: (a, b) => compared(a, b) < 0,
  le: (a, b) => compared(a, b) <= 0,
  gt: (a, b) => compared(a, b) > 0,
  ge: (a, b) => compared(a, b) >= 0,
};

export function asText(value: GoValue): string {
  if (typeof value !== 'string') throw new GoTemplateError('wrong type for value; expected string');
  return value;
}

function lengthOf(value: GoValue): bigint {
  if (typeof value === 'string') return BigInt(new TextEncoder().encode(value).length);
  if (isList(value)) return BigInt(value.length);
  if (isMap(value)) return BigInt(Object.keys(value).length);
  throw new GoTemplateError('len of a scalar');
}

function indexed(value: GoValue, key: GoValue): GoValue {
  if (isMap(value)) {
    const name = asText(key);
    return Object.hasOwn(value, name) ? value[name] : undefined;
  }
  if (!isList(value) || typeof key !== 'bigint') throw new GoTemplateError("can't index item");
  if (key < 0n || key >= BigInt(value.length)) throw new GoTemplateError(`index out of range: ${key}`);
  return value[Number(key)];
}

/** That of Sprig, which takes lists alone and goes before that of Go. */
function sliced(list: GoValue, from: GoValue = 0n, to?: GoValue): GoValue {
  if (!isList(list) || typeof from !== 'bigint') throw new GoTemplateError("can't slice item");
  const end = to === undefined ? BigInt(list.length) : to;
  if (typeof end !== 'bigint' || from < 0n || from > end || end > BigInt(list.length))
    throw new GoTemplateError('index out of range');
  return list.slice(Number(from), Number(end));
}

/** Only the verbs without flags. */
function formatted(format: string, values: readonly GoValue[]): string {
  let next = 0;
  const text = format.replace(/%(.)?/g, (verb, sign?: string) => {
    if (sign === '%') return '%';
    const value = values[next++];
    if (sign === 's' && typeof value === 'string') return value;
    if (sign === 'v' && next <= values.length) return printed(value ?? null);
    if (sign === 'd' && typeof value === 'bigint') return String(value);
    if (sign === 'q' && typeof value === 'string' && /^[ -!#-[\]-~]*$/.test(value)) return `"${value}"`;
    throw new NotKnown(verb);
  });
  if (next < values.length) throw new NotKnown(format);
  return text;
}

type Kind = 'text' | 'int' | 'float' | 'bool' | 'nothing' | 'other';

/** Numbers of the template are whole and those of the data are floats, which Go does not compare with each other. */
function kindOf(value: GoValue): Kind {
  if (value === undefined || value === null) return 'nothing';
  const kinds: Readonly<Record<string, Kind>> = {
    string: 'text',
    bigint: 'int',
    number: 'float',
    boolean: 'bool',
  };
  return kinds[typeof value] ?? 'other';
}

function equal(a: GoValue, b: GoValue): boolean {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one === 'nothing' || other === 'nothing') return one === other;
  if (one === 'other' || other === 'other') throw new GoTemplateError('non-comparable type');
  if (one !== other) throw new GoTemplateError('incompatible types for comparison');
  return a === b;
}

function compared(a: GoValue, b: GoValue): number {
  const kind = kindOf(a);
  if (kind !== kindOf(b) || !['text', 'int', 'float'].includes(kind))
    throw new GoTemplateError('incompatible types for comparison');
  const [one, other] = [a, b] as [string, string]; // two of one kind, all of which are compared alike
  return one < other ? -1 : one > other ? 1 : 0;
}

import { type PatternDialect, shellPattern } from '../../util/shell-pattern.js';

/** A text, and whether all of it is known. */
export interface Argument {
  readonly text: string;
  readonly isKnown: boolean;
}

/**
 * What an operator makes of a value; undefined where that hangs on an argument that is not known.
 * Upstream: `lookupFunc` in github.com/fluxcd/pkg/envsubst/template.go, and funcs.go for each.
 */
export function applied(operator: string, value: string, args: readonly Argument[]): Argument | undefined {
  const known = knownOperators[operator];
  if (known === undefined || (operator === '#' && args.length === 0)) {
    return operator === '#' ? given(String(bytes(value).length)) : withDefault(value, args);
  }
  if (args.some(({ isKnown }) => !isKnown)) return undefined;
  return given(known(value, ...args.map(({ text }) => text)));
}

function given(text: string): Argument {
  return { text, isKnown: true };
}

/** Upstream: `toDefault`, which stands for every operator that is no other. */
function withDefault(value: string, args: readonly Argument[]): Argument {
  if (value !== '' || args.length === 0) return given(value);
  return { text: args.map(({ text }) => text).join(''), isKnown: args.every(({ isKnown }) => isKnown) };
}

type Operator = (value: string, ...args: readonly string[]) => string;

const knownOperators: Readonly<Record<string, Operator>> = {
  ',': (value) => firstChanged(value, (first) => first.toLowerCase()),
  ',,': (value) => value.toLowerCase(),
  '^': (value) => firstChanged(value, (first) => first.toUpperCase()),
  '^^': (value) => value.toUpperCase(),
  '#': (value, pattern = '') => withoutStart(value, pattern, shortest),
  '##': (value, pattern = '') => withoutStart(value, pattern, longest),
  '%': (value, pattern = '') => reversed(withoutStart(reversed(value), reversed(pattern), shortest)),
  '%%': (value, pattern = '') => reversed(withoutStart(reversed(value), reversed(pattern), longest)),
  ':': substring,
  '/': (value, old = '', by = '') => value.replace(old, () => by),
  '//': (value, old = '', by = '') => value.replaceAll(old, () => by),
  '/#': (value, old = '', by) =>
    by !== undefined && value.startsWith(old) ? by + value.slice(old.length) : value,
  '/%': (value, old = '', by) =>
    by !== undefined && value.endsWith(old) ? value.slice(0, value.length - old.length) + by : value,
};

function firstChanged(value: string, change: (first: string) => string): string {
  const [first = ''] = value;
  return change(first) + value.slice(first.length);
}

const shell: PatternDialect = { crossesFolders: true, not: '^', hasAlternatives: false };

/** Upstream: `trimShortest` and `trimLongest`. An empty start counts as none. */
function withoutStart(
  value: string,
  pattern: string,
  pick: (lengths: readonly number[]) => number | undefined,
): string {
  const matches = shellPattern(pattern, shell);
  if (matches === undefined) return value;
  const lengths = Array.from({ length: value.length }, (_, i) => i + 1).filter((length) =>
    matches.test(value.slice(0, length)),
  );
  return value.slice(pick(lengths) ?? 0);
}

function shortest(lengths: readonly number[]): number | undefined {
  return lengths[0];
}

function longest(lengths: readonly number[]): number | undefined {
  return lengths.at(-1);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Positions count bytes; one that is no number changes nothing. Upstream: `toSubstr`. */
function substring(value: string, position = '', length?: string): string {
  const all = bytes(value);
  const start = whole(position);
  const count = length === undefined ? all.length : whole(length);
  if (start === undefined || count === undefined) return value;
  const from = start < 0 ? Math.max(0, all.length + start) : start;
  const end = count < 0 ? all.length + count : from + count;
  return new TextDecoder().decode(all.slice(from, Math.max(from, end)));
}

/** Upstream: `strconv.Atoi`. */
function whole(text: string): number | undefined {
  return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
}

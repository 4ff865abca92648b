/**
 * A value as a Go template sees it: whole numbers of the template are bigints, numbers that came from JSON or YAML are floats, as they are
 * in Go. Undefined is a key that a map does not have.
 */
export type GoValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly GoValue[]
  | { readonly [key: string]: GoValue };

/** The template stops here, whatever is not known. */
export class GoTemplateError extends Error {}

/** What the template asks for is not known, or not followed here. */
export class NotKnown extends Error {}

/** Maps, beside lists and null, which JavaScript calls objects too. */
export function isMap(value: GoValue): value is { readonly [key: string]: GoValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}

/** Upstream: `truth` and `IsTrue` in text/template/exec.go. */
export function isTrue(value: GoValue): boolean {
  if (value === null || value === undefined) return false;
  if (isList(value)) return value.length > 0;
  if (isMap(value)) return Object.keys(value).length > 0;
  return typeof value === 'bigint' ? value !== 0n : Boolean(value);
}

/** How `fmt` prints a value with %v. */
export function printed(value: GoValue): string {
  if (value === undefined) return '<no value>';
  if (value === null) return '<nil>';
  if (typeof value === 'number') return printedFloat(value);
  if (isList(value)) return `[${value.map(printedInside).join(' ')}]`;
  if (!isMap(value)) return String(value);
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${key}:${printedInside(value[key])}`);
  return `map[${pairs.join(' ')}]`;
}

/** Upstream: `printValue` of text/template, for which nothing and null are one. */
export function printedByTemplate(value: GoValue): string {
  return printed(value ?? undefined);
}

function printedInside(value: GoValue): string {
  return printed(value ?? null);
}

/** With an exponent from a million on, and below a ten thousandth. Upstream: `FormatFloat` with the format g. */
function printedFloat(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e6) || !Number.isFinite(value)) return String(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${digits}e${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

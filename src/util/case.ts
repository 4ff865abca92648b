/**
 * Unicode simple case mapping, one code point to one code point, as Go's `unicode.ToLower` and
 * `unicode.ToUpper`. JavaScript maps some code points to several; `simple` names the ones among them that
 * have a simple mapping too, all others stay as they are.
 */
const simpleUpper = new Map<string, string>([
  ...[0x1f80, 0x1f90, 0x1fa0].flatMap((first) =>
    Array.from({ length: 8 }, (_, i): [string, string] => pair(first + i, first + i + 8)),
  ),
  pair(0x1fb3, 0x1fbc),
  pair(0x1fc3, 0x1fcc),
  pair(0x1ff3, 0x1ffc),
]);
const simpleLower = new Map<string, string>([pair(0x130, 0x69)]);

/** Lower case, code point by code point: no final-sigma rule, `İ` becomes plain `i`. */
export function toLower(text: string): string {
  return mapCodePoints(text, simpleLower, (char) => char.toLowerCase());
}

/** Upper case, code point by code point: `ß` stays `ß`. */
export function toUpper(text: string): string {
  return mapCodePoints(text, simpleUpper, (char) => char.toUpperCase());
}

function mapCodePoints(text: string, simple: ReadonlyMap<string, string>, map: (char: string) => string) {
  let mapped = '';
  for (const char of text) {
    const other = map(char);
    mapped += simple.get(char) ?? (isOneCodePoint(other) ? other : char);
  }
  return mapped;
}

function isOneCodePoint(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

function pair(from: number, to: number): [string, string] {
  return [String.fromCodePoint(from), String.fromCodePoint(to)];
}

import type { Range } from './range.js';

/**
 * The values inside a flow collection (`{...}` or `[...]`, as in JSON) that opens at `open`; keys directly inside it
 * stay visible. When the collection is not closed, everything behind the last readable key is hidden.
 */
export function flowValues(text: string, open: number): readonly Range[] {
  const end = flowEnd(text, open);
  if (text[open] === '[') return [{ start: open + 1, end }];
  const ranges: Range[] = [];
  let at = open + 1;
  while (at < end) {
    const key =
      /\s*(?:"[^"\\\n]*(?:\\.[^"\\\n]*)*"\s*|'[^'\n]*'\s*|[^\s"'{}[\],:#&*!|>%@`][^\n"'{}[\],:]*):\s*/y;
    key.lastIndex = at;
    const found = key.exec(text);
    // Not a key, such as a comment: hide what is left.
    if (found === null) return text.slice(at, end).trim() === '' ? ranges : [...ranges, { start: at, end }];
    const value = at + found[0].length;
    const next = valueEnd(text, value, end);
    ranges.push({ start: value, end: next });
    at = next + 1;
  }
  return ranges;
}

/** Offset of the comma that ends a value, or `end`; blanks before it count to the value's outside. */
function valueEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; ) {
    if (text[at] === ',') return at;
    at = text[at] === '{' || text[at] === '[' ? flowEnd(text, at) + 1 : skip(text, at);
  }
  return start + text.slice(start, end).trimEnd().length;
}

/** Offset of the bracket that closes the one at `open`, or the end of the text. */
function flowEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; ) {
    const character = text[at];
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
    if (depth === 0) return at;
    at = skip(text, at);
  }
  return text.length;
}

/**
 * Offset behind the character at `at`, or behind the whole string when one begins there. A string that is never closed
 * lasts to the end of the text: no later quote could close it either, and trying each would take for ever.
 */
function skip(text: string, at: number): number {
  if (text[at] !== '"' && text[at] !== "'") return at + 1;
  const quoted = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'/y;
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  return found === null ? text.length : at + found[0].length;
}

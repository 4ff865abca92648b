import { lineEnd, lineStart } from '../util/lines.js';
import type { Range } from './range.js';

/** A key and the blanks behind it, after the indent and the dashes of sequences. */
const keyOf = /^(?:"[^"\\]*(?:\\.[^"\\]*)*"[ \t]*|'[^']*'[ \t]*|[^\s"'#{}[\],&*!|>%@`:][^\n:]*):(?:[ \t]+|$)/;
/** What may stand behind a key while its value begins on the next line. */
const header = /^(?:!!\w+[ \t]*)?(?:[|>][0-9+-]*)?$/;

/**
 * The values of a block: all behind the colon of the key at `key`, and of each deeper line all but a key that stands
 * directly below it. `after` is the offset behind the colon.
 */
export function blockValues(text: string, key: number, after: number): readonly Range[] {
  const ranges: Range[] = [];
  const firstEnd = lineEnd(text, after);
  if (!header.test(text.slice(after, firstEnd).trim())) ranges.push({ start: after, end: firstEnd });
  const indent = indentOfKey(text, key);
  let child: number | undefined;
  for (let at = firstEnd + 1; at < text.length; at = lineEnd(text, at) + 1) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line.trim() === '') continue;
    const depth = line.length - line.trimStart().length;
    const item = line.trimStart().startsWith('- ');
    if (depth < indent || (depth === indent && !item) || /^(?:---|\.\.\.)(?:\s|$)/.test(line)) break;
    if (!line.trimStart().startsWith('#')) child ??= depth;
    const body = at + depth;
    ranges.push({ start: body + (depth === child ? visible(text.slice(body, end)) : 0), end });
  }
  return ranges.map((range) => trimmed(text, range));
}

/** How much of a line directly below the field may be seen: dashes, a key, the name of a literal, a block's header. */
function visible(body: string): number {
  const dashes = /^(?:-[ \t]+)*/.exec(body)?.[0].length ?? 0;
  const rest = body.slice(dashes);
  const literal = /^[\w.-]+=/.exec(rest);
  if (dashes > 0 && literal !== null) return dashes + literal[0].length;
  const key = keyOf.exec(rest);
  if (key === null) return dashes;
  return header.test(rest.slice(key[0].length).trim()) ? body.length : dashes + key[0].length;
}

/** Column of the key when only blanks and dashes stand before it, else the indent of its line. */
function indentOfKey(text: string, key: number): number {
  const start = lineStart(text, key);
  const before = text.slice(start, key);
  if (/^[\s-]*$/.test(before)) return before.length;
  return before.length - before.trimStart().length;
}

/** Without the blanks and the `\r` around it. */
function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

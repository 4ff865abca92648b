import { lineEnd, lineStart } from '../util/lines.js';
import type { Range } from './range.js';
import { blockValues } from './redact-block.js';
import { flowValues } from './redact-flow.js';

/** Fields whose values are, or may be, those of a Secret. A ConfigMap's `data` is hidden too: nobody misses it. */
const secretField =
  /(\\{0,8}["']|(?<![\w.$/-]))(data|string[-_]?data|binary[-_]?data|literals)\1\s*:(?=[\s{["'|>&*!?]|$)/gi;
/** Scalars that are secrets by their name, wherever they stand; references to a Secret are mappings. */
const secretScalar =
  /(?:password|passwd|passphrase|token|client_?secret|api_?key|private_?key)\\*["']?[ \t]*:[ \t]*(?=[^\s{[#])/gi;
const secretKind = /^[ ]*(?:- )?kind:[ \t]*["']?Secret["']?[ \t]*\r?$/gm;
/** The same in a flow mapping, as in JSON, and the keys there that may be shown. */
const flowSecretKind = /(["']?)kind\1\s*:\s*(["']?)Secret\2\s*(?=[,}])/g;
const knownFlowKey = /["']?(?:apiVersion|kind|metadata|type|immutable|data|stringData)["']?\s*:\s*$/;
const strayKey = `(["']?)(?!(?:apiVersion|kind|metadata|type|immutable)\\1[ \\t]*:)[\\w.-]+\\1[ \\t]*:(?=\\s|$)`;
const privateKey = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/g;
const privateKeyEnd = /-----END [A-Z0-9 ]*PRIVATE KEY-----/g;
/** Base64 of `-----BEGIN`, as Secrets hold certificates and keys, over several lines if need be. */
const encodedPem = /LS0tLS1CRUdJTi[\w+/=]*(?:[ \t\r]*\n[ \t]*[\w+/=]{20,}(?=[ \t\r]*$))*/gm;

/**
 * The parts of a file that a code frame must hide, sorted and without overlap. It reads the text alone and not the parsed
 * manifests, so that it also holds for files that do not parse; where it is in doubt it hides.
 */
export function secretRanges(text: string): readonly Range[] {
  return merged([
    ...fields(text),
    ...strayFields(text),
    ...strayFlowFields(text),
    ...scalars(text),
    ...privateKeys(text),
    ...encodedPems(text),
  ]);
}

/** What stands at the top of a Secret under names that it does not have: a misspelt `stringData`, or a value on the wrong level. */
function strayFields(text: string): readonly Range[] {
  return [...text.matchAll(secretKind)].flatMap((match) => {
    const column = match[0].indexOf('kind');
    const { start, end } = mappingAround(text, match.index, column);
    const mapping = text.slice(start, end);
    const stray = new RegExp(
      `(?<=^(?: {${column}}|${column < 2 ? '' : ` {${column - 2}}- `}))${strayKey}`,
      'gm',
    );
    const ranges = outermost(mapping, stray, (field) => fieldValues(mapping, field));
    return ranges.map((range) => ({ start: range.start + start, end: range.end + start }));
  });
}

/** The same of a Secret in flow style. */
function strayFlowFields(text: string): readonly Range[] {
  return [...text.matchAll(flowSecretKind)].flatMap(({ index }) => {
    const open = openingOf(text, index);
    if (open === undefined) return [];
    return flowValues(text, open).filter(
      ({ start }) => !knownFlowKey.test(text.slice(Math.max(open, start - 40), start)),
    );
  });
}

/** Offset of the bracket of the flow mapping that a key at `at` is in. */
function openingOf(text: string, at: number): number | undefined {
  let depth = 0;
  for (let before = at - 1; before >= 0; before--) {
    const character = text[before];
    if (character === '}' || character === ']') depth++;
    if (character !== '{' && character !== '[') continue;
    if (depth === 0) return character === '{' ? before : undefined;
    depth--;
  }
  return undefined;
}

/** The lines of the block mapping that has a key at a column of the line that begins at `at`. */
function mappingAround(text: string, at: number, column: number): Range {
  const isInside = (line: string) => line.trim() === '' || line.search(/\S/) >= column;
  const isMark = (line: string) => /^(?:---|\.\.\.)/.test(line);
  let start = at;
  const isItself = column >= 2 && text[at + column - 2] === '-';
  while (start > 0 && !isItself) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start - 1);
    const isFirst = column >= 2 && line.search(/\S/) === column - 2 && line[column - 2] === '-';
    if (isMark(line) || !(isInside(line) || isFirst)) break;
    start = above;
    if (isFirst) break;
  }
  let end = lineEnd(text, at);
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    if (isMark(line) || !isInside(line)) break;
    end = next;
  }
  return { start, end };
}

function fields(text: string): readonly Range[] {
  return outermost(text, secretField, (match) => fieldValues(text, match));
}

/** What each match hides; a match inside what is hidden already is passed over: reading on from it would hide no more. */
function outermost(
  text: string,
  pattern: RegExp,
  hide: (match: RegExpExecArray) => readonly Range[],
): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match.index < (ranges.at(-1)?.end ?? 0)) continue;
    for (const range of hide(match)) ranges.push(range);
  }
  return ranges;
}

function fieldValues(text: string, match: RegExpExecArray): readonly Range[] {
  const after = match.index + match[0].length;
  // JSON inside a string: its quotes are escaped, so where it ends cannot be told. Hide the rest of the line.
  if (match[1]?.startsWith('\\')) return [{ start: after, end: lineEnd(text, after) }];
  const blanks = /\s*/y;
  blanks.lastIndex = after;
  const value = after + (blanks.exec(text)?.[0].length ?? 0);
  if (text[value] === '{' || text[value] === '[') return flowValues(text, value);
  return blockValues(text, match.index, after);
}

/** The rest of the line, or the block that begins there. */
function scalars(text: string): readonly Range[] {
  return outermost(text, secretScalar, (match) => {
    const start = match.index + match[0].length;
    if (text[start] !== '|' && text[start] !== '>') return [{ start, end: lineEnd(text, start) }];
    const line = lineStart(text, match.index);
    const indent = /^[\s-]*/.exec(text.slice(line, match.index))?.[0].length ?? 0;
    return blockValues(text, line + indent, start);
  });
}

/** From its first line to its last; without a last line, as far as lines look like base64. */
function privateKeys(text: string): readonly Range[] {
  const ends = [...text.matchAll(privateKeyEnd)].map((match) => match.index + match[0].length);
  const ranges: Range[] = [];
  let next = 0;
  for (const { index: start } of text.matchAll(privateKey)) {
    if (start < (ranges.at(-1)?.end ?? 0)) continue;
    while ((ends[next] ?? Number.POSITIVE_INFINITY) < start) next++;
    ranges.push({ start, end: ends[next] ?? base64End(text, start) });
  }
  return ranges;
}

function base64End(text: string, start: number): number {
  let end = lineEnd(text, start);
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    if (!/^\s*[\w+/=:, -]*\s*$/.test(text.slice(end + 1, next))) break;
    end = next;
  }
  return end;
}

function encodedPems(text: string): readonly Range[] {
  return [...text.matchAll(encodedPem)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last === undefined || last.end < range.start) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}

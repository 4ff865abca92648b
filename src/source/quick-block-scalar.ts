import { code, type Reader } from './quick-reader.js';
import { blockTextRange } from './scalar-range.js';

/** The lines of a text block, without their indentation; blank ones are empty. */
interface Lines {
  readonly lines: string[];
  /** How many of them there are up to the last that is not blank. */
  readonly count: number;
  /** Offset at which the line behind the block begins. */
  readonly end: number;
}

/**
 * A block scalar whose `|` or `>` stands here; its key or dash stands at `column`. Explicit indentation, and lines of a
 * folded block that are indented further, are left to the long way.
 */
export function blockScalar<Node>(reader: Reader<Node>, column: number): Node {
  const { text, end, pos: start } = reader;
  const isFolded = text.charCodeAt(start) === code.greater;
  const chomp = text.charCodeAt(start + 1);
  reader.pos = start + (chomp === code.dash || chomp === code.plus ? 2 : 1);
  const body = endOfHeader(reader);
  const read = body === -1 ? undefined : readLines(text, body, end, column);
  if (read === undefined) return reader.doubt();
  const { lines, count } = read;
  const blanks = lines.length - count;
  lines.length = count;
  const words = isFolded ? folded(lines) : lines.join('\n');
  if (words === undefined || (count === 0 && chomp === code.plus)) return reader.doubt();
  const [from, to] = blockTextRange(text, start, read.end);
  reader.toContent(read.end);
  return reader.scalar(words + ending(chomp, count, blanks), from, to, to);
}

/** The line breaks at the end of a block: none behind `-`, all behind `+`, otherwise one. */
function ending(chomp: number, lines: number, blanks: number): string {
  if (chomp === code.dash || lines === 0) return '';
  return chomp === code.plus ? '\n'.repeat(blanks + 1) : '\n';
}

/** Where the line behind the header begins; -1 when the header says more than is read here. */
function endOfHeader(reader: Reader): number {
  const { text, end } = reader;
  const from = reader.pos;
  reader.skipSpaces();
  const found = reader.pos < end ? text.charCodeAt(reader.pos) : code.newline;
  const isComment = found === code.hash && reader.pos > from;
  const isBreak = found === code.carriageReturn && text.charCodeAt(reader.pos + 1) === code.newline;
  if (found !== code.newline && !isComment && !isBreak) return -1;
  const next = text.indexOf('\n', reader.pos);
  return next === -1 || next >= end ? end : next + 1;
}

function readLines(text: string, start: number, end: number, column: number): Lines | undefined {
  const lines: string[] = [];
  let count = 0;
  let indent = -1;
  let widestBlank = 0;
  let line = start;
  while (line < end) {
    let i = line;
    while (i < end && text.charCodeAt(i) === code.space) i++;
    const next = text.indexOf('\n', i);
    const stop = next === -1 || next >= end ? end : next;
    const width = i - line;
    const hasReturn = stop > i && text.charCodeAt(stop - 1) === code.carriageReturn;
    if (hasReturn && stop === end) return undefined;
    const last = hasReturn ? stop - 1 : stop;
    if (i === last) {
      const isWide = indent !== -1 && width > indent; // then its spaces are text
      if (indent === -1) widestBlank = Math.max(widestBlank, width);
      lines.push(isWide ? text.slice(line + indent, last) : '');
      if (isWide) count = lines.length;
    } else {
      if (width <= column) break;
      if (indent === -1 && widestBlank > width) return undefined;
      if (indent === -1) indent = width;
      if (width < indent) return undefined;
      lines.push(text.slice(line + indent, last));
      count = lines.length;
    }
    line = stop < end ? stop + 1 : end;
  }
  // Blank lines that are wider than the block would be text of it.
  return indent === -1 && widestBlank > 0 ? undefined : { lines, count, end: line };
}

/** Line breaks become spaces, blank lines become line breaks. */
function folded(lines: readonly string[]): string | undefined {
  let words = '';
  let separator = '';
  for (const line of lines) {
    if (line.charCodeAt(0) === code.space || line.charCodeAt(0) === code.tab) return undefined;
    if (line !== '') {
      words += separator + line;
      separator = ' ';
    } else if (separator === ' ') separator = '\n';
    else words += '\n';
  }
  return words;
}

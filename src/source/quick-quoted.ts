import { code, type Reader } from './quick-reader.js';

/** The escapes that are read here, beside those by number; the others are left to the long way. */
const escapes: Readonly<Record<string, string>> = {
  ' ': ' ',
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

/** The words of a double-quoted scalar on one line; the reader then stands behind it. Undefined when it is doubtful. */
export function doubleQuoted(reader: Reader): string | undefined {
  const { text, end, pos } = reader;
  let close = text.indexOf('"', pos + 1);
  if (close === -1 || close >= end) return undefined;
  let words = text.slice(pos + 1, close);
  if (words.includes('\\')) {
    close = closingQuote(text, pos + 1, end);
    if (close === -1) return undefined;
    const read = unescaped(text.slice(pos + 1, close));
    if (read === undefined) return undefined;
    words = read;
  }
  if (hasBreak(text, pos, close)) return undefined;
  reader.pos = close + 1;
  return words;
}

function closingQuote(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const found = text.charCodeAt(i);
    if (found === code.backslash) i++;
    else if (found === code.doubleQuote) return i;
    else if (found === code.newline) return -1;
  }
  return -1;
}

function unescaped(source: string): string | undefined {
  let words = '';
  let from = 0;
  for (let at = source.indexOf('\\'); at !== -1; at = source.indexOf('\\', from)) {
    const mark = source[at + 1] ?? '';
    const digits = mark === 'u' ? 4 : mark === 'U' ? 8 : 0;
    const meant = digits === 0 ? escapes[mark] : unicode(source.slice(at + 2, at + 2 + digits), digits);
    if (meant === undefined) return undefined;
    words += source.slice(from, at) + meant;
    from = at + 2 + digits;
  }
  return words + source.slice(from);
}

function unicode(digits: string, length: number): string | undefined {
  if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits)) return undefined;
  const point = Number.parseInt(digits, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/**
 * The words of a quoted scalar of a block that goes on over several lines, all indented by more than `column`; the reader
 * then stands behind it. Undefined when it is doubtful.
 */
export function foldedQuoted(reader: Reader, column: number): string | undefined {
  const { text, end, pos } = reader;
  const isDouble = text.charCodeAt(pos) === code.doubleQuote;
  const close = isDouble ? doubleEnd(text, pos + 1, end) : singleEnd(text, pos + 1);
  if (close === -1 || close >= end) return undefined;
  const source = text.slice(pos + 1, close);
  if (source.includes('\t') || source.includes('\r') || !areIndented(source, column)) return undefined;
  reader.pos = close + 1;
  return isDouble ? foldDouble(source) : folded(source.split('\n')).replaceAll("''", "'");
}

function doubleEnd(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const found = text.charCodeAt(i);
    if (found === code.backslash) i++;
    else if (found === code.doubleQuote) return i;
  }
  return -1;
}

function singleEnd(text: string, from: number): number {
  let close = text.indexOf("'", from);
  while (close !== -1 && text.charCodeAt(close + 1) === code.singleQuote)
    close = text.indexOf("'", close + 2);
  return close;
}

/** Whether the lines behind the first, blank ones apart, stand to the right of `column`; the last holds the quote. */
function areIndented(source: string, column: number): boolean {
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    let i = at + 1;
    while (source.charCodeAt(i) === code.space) i++;
    if (source.charCodeAt(i) !== code.newline && i - at - 1 <= column) return false;
  }
  return true;
}

/** Escapes are read before line breaks are folded, where each line holds whole ones. */
function foldDouble(source: string): string | undefined {
  // A backslash at the end of a line takes the break away; one before spaces at the end keeps a space.
  const joined = source.replace(/(?<!\\)((?:\\\\)*)\\\n *(?=[^ \n])/g, '$1');
  return /\\ *\n/.test(joined) ? undefined : unescaped(folded(joined.split('\n')));
}

/** A line break becomes a space, blank lines become line breaks; the spaces around breaks go. */
function folded(lines: readonly string[]): string {
  let words = '';
  let breaks = 0;
  for (const [i, line] of lines.entries()) {
    const first = i === 0 ? 0 : line.search(/[^ ]|$/);
    const isLast = i === lines.length - 1;
    const part = isLast ? line.slice(first) : line.slice(first).replace(/ +$/, '');
    if (i > 0) breaks++;
    if (part === '' && !isLast && i > 0) continue;
    if (breaks > 0) words += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    words += part;
    breaks = 0;
  }
  return words;
}

/** The words of a single-quoted scalar on one line; the reader then stands behind it. Undefined when it is doubtful. */
export function singleQuoted(reader: Reader): string | undefined {
  const { text, end, pos } = reader;
  const close = singleEnd(text, pos + 1);
  if (close === -1 || close >= end || hasBreak(text, pos, close)) return undefined;
  const words = text.slice(pos + 1, close);
  reader.pos = close + 1;
  return words.includes("'") ? words.replaceAll("''", "'") : words;
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const found = text.charCodeAt(i);
    if (found === code.newline || found === code.carriageReturn) return true;
  }
  return false;
}

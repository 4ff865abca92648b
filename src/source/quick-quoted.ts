import { code, type Reader } from './quick-reader.js';

/** The escapes that are read here; `\u` and its like are left to the long way. */
const escapes: Readonly<Record<string, string>> = {
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
    const meant = escapes[source[at + 1] ?? ''];
    if (meant === undefined) return undefined;
    words += source.slice(from, at) + meant;
    from = at + 2;
  }
  return words + source.slice(from);
}

/** The words of a single-quoted scalar on one line; the reader then stands behind it. Undefined when it is doubtful. */
export function singleQuoted(reader: Reader): string | undefined {
  const { text, end, pos } = reader;
  let close = text.indexOf("'", pos + 1);
  let isEscaped = false;
  while (close !== -1 && text.charCodeAt(close + 1) === code.singleQuote) {
    isEscaped = true;
    close = text.indexOf("'", close + 2);
  }
  if (close === -1 || close >= end || hasBreak(text, pos, close)) return undefined;
  const words = text.slice(pos + 1, close);
  reader.pos = close + 1;
  return isEscaped ? words.replaceAll("''", "'") : words;
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const found = text.charCodeAt(i);
    if (found === code.newline || found === code.carriageReturn) return true;
  }
  return false;
}

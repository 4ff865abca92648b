import { doubleQuoted, singleQuoted } from './quick-quoted.js';
import { code, isPlainStart, type Reader } from './quick-reader.js';
import { keyOfPlain, resolvePlain } from './resolve-scalar.js';

/**
 * A collection in brackets that begins here, JSON above all; the reader then stands behind it. It may run over several
 * lines, which must be indented by more than `column`, that of the key or dash before it (-1 at the top).
 */
export function flow<Node>(reader: Reader<Node>, column: number): Node {
  const { text, pos } = reader;
  const isMap = text.charCodeAt(pos) === code.brace;
  if (isMap && text.charCodeAt(pos + 1) === code.brace) reader.template(pos);
  if (reader.braces !== -1 || !reader.enter()) return reader.doubt();
  reader.brackets++;
  const node = isMap ? braces(reader, column) : brackets(reader, column);
  reader.leave();
  reader.brackets--;
  reader.lastEnd = reader.pos;
  return node;
}

function braces<Node>(reader: Reader<Node>, column: number): Node {
  const { text } = reader;
  const start = reader.pos++;
  const mapping = reader.make.mapping();
  skipBlank(reader, column);
  while (text.charCodeAt(reader.pos) !== code.closingBrace) {
    if (!flowKey(reader) || mapping.has(reader.key)) return reader.doubt();
    const { key, keyStart, keyEnd } = reader;
    skipBlank(reader, column);
    mapping.put(key, keyStart, keyEnd, flowValue(reader, column));
    if (!separated(reader, column, code.closingBrace)) return reader.doubt();
  }
  reader.pos++;
  return mapping.close(start, reader.pos);
}

function brackets<Node>(reader: Reader<Node>, column: number): Node {
  const { text } = reader;
  const start = reader.pos++;
  const items: Node[] = [];
  skipBlank(reader, column);
  while (text.charCodeAt(reader.pos) !== code.closingBracket) {
    items.push(flowValue(reader, column));
    if (!separated(reader, column, code.closingBracket)) return reader.doubt();
  }
  reader.pos++;
  return reader.make.sequence(items, start, reader.pos);
}

/** Passes over the comma behind a member, up to the next member or the closing bracket; false when neither comes. */
function separated(reader: Reader, column: number, closing: number): boolean {
  skipBlank(reader, column);
  if (reader.isDoubtful || reader.pos >= reader.end) return false;
  const found = reader.text.charCodeAt(reader.pos);
  if (found === closing) return true;
  if (found !== code.comma) return false;
  reader.pos++;
  skipBlank(reader, column);
  return reader.pos < reader.end;
}

function flowKey(reader: Reader): boolean {
  const { text } = reader;
  const start = reader.pos;
  const quote = isQuote(text.charCodeAt(start)) ? 1 : 0;
  const words = quote === 1 ? quoted(reader) : flowPlainKey(reader);
  if (words === undefined || words === '<<' || reader.pos - start > 1000) return false;
  reader.key = words;
  reader.keyStart = start + quote;
  reader.keyEnd = reader.pos - quote;
  const behind = reader.pos;
  reader.skipSpaces();
  if (text.charCodeAt(reader.pos) !== code.colon) return false;
  const isAdjacent = quote === 1 && reader.pos === behind;
  reader.pos++;
  return isAdjacent || isWhite(text.charCodeAt(reader.pos));
}

function flowPlainKey(reader: Reader): string | undefined {
  const plain = flowPlain(reader);
  return plain === undefined ? undefined : keyOfPlain(plain);
}

function flowValue<Node>(reader: Reader<Node>, column: number): Node {
  const { text, pos } = reader;
  const found = text.charCodeAt(pos);
  if (found === code.brace || found === code.bracket) return flow(reader, column);
  if (isQuote(found)) {
    const words = quoted(reader);
    return words === undefined ? reader.doubt() : reader.scalar(words, pos + 1, reader.pos - 1, reader.pos);
  }
  const plain = flowPlain(reader);
  if (plain === undefined) return reader.doubt();
  return reader.scalar(resolvePlain(plain), pos, reader.pos, reader.pos);
}

function isQuote(found: number): boolean {
  return found === code.doubleQuote || found === code.singleQuote;
}

function quoted(reader: Reader): string | undefined {
  return reader.text.charCodeAt(reader.pos) === code.doubleQuote
    ? doubleQuoted(reader)
    : singleQuoted(reader);
}

/** A plain scalar between brackets; the reader then stands behind its last word. Undefined when it is doubtful. */
function flowPlain(reader: Reader): string | undefined {
  const { text, end } = reader;
  const start = reader.pos;
  if (start >= end || !isPlainStart(text, start, end)) return undefined;
  let last = start;
  for (let i = start; i < end; i++) {
    const found = text.charCodeAt(i);
    if (found === code.comma || found === code.closingBrace || found === code.closingBracket) break;
    if (found === code.brace || found === code.bracket || found === code.tab || found === code.hash)
      return undefined;
    if (found === code.newline || found === code.carriageReturn) break;
    if (found === code.colon && (isWhite(text.charCodeAt(i + 1)) || isClosing(text.charCodeAt(i + 1)))) break;
    if (found !== code.space) last = i + 1;
  }
  reader.pos = last;
  return text.slice(start, last);
}

function isClosing(found: number): boolean {
  return found === code.comma || found === code.closingBrace || found === code.closingBracket;
}

function isWhite(found: number): boolean {
  return (
    found === code.space || found === code.newline || found === code.carriageReturn || found === code.tab
  );
}

/** Passes over white space, line breaks and comments. */
function skipBlank(reader: Reader, column: number): void {
  const { text, end } = reader;
  let i = reader.pos;
  let line = -1; // where the current line begins, when a break was passed
  let hasTab = false;
  for (; i < end; i++) {
    const found = text.charCodeAt(i);
    if (found === code.newline) {
      line = i + 1;
      hasTab = false;
    } else if (found === code.tab) hasTab = true;
    else if (found === code.hash && (i === line || isWhite(text.charCodeAt(i - 1)))) {
      const next = text.indexOf('\n', i);
      if (next === -1 || next >= end) break;
      i = next - 1;
    } else if (found === code.carriageReturn ? text.charCodeAt(i + 1) !== code.newline : found !== code.space)
      break;
  }
  reader.pos = i;
  if (line === -1 || column < 0) return;
  // The last closing bracket may stand right below the key.
  const found = text.charCodeAt(i);
  const isLast = reader.brackets === 1 && (found === code.closingBrace || found === code.closingBracket);
  const least = isLast ? column : column + 1;
  if (hasTab || i - line < least) reader.doubt();
}

import type { Limits } from './limits.js';
import { alias, anchorName } from './quick-alias.js';
import { blockScalar } from './quick-block-scalar.js';
import { flow } from './quick-flow.js';
import { plainKeyAt } from './quick-key.js';
import type { Maker } from './quick-maker.js';
import { doubleQuoted, foldedQuoted, singleQuoted } from './quick-quoted.js';
import { code, isPlainStart, Reader } from './quick-reader.js';
import { resolvePlain } from './resolve-scalar.js';

export interface Quick<Node> {
  /** Undefined where the document must be read the long way. */
  readonly root: Node | undefined;
  /** Offset of the `{{` that makes the document the source of a template, as `templateMark` finds it; -1 when none was met. */
  readonly braces: number;
}

const unread: Quick<never> = { root: undefined, braces: -1 };

/**
 * A fast reader for plain documents: block mappings and sequences, scalars on one line, text blocks, simple brackets,
 * comments. It gives what `make` makes of it, a tree like that of `compose`, offsets included, or none at the slightest doubt: merge keys, tags,
 * tabs, keys that come twice, marks of templates, and whatever YAML does not allow.
 * `start` and `end` are a range as `split` cuts it.
 * @param takesBraces whether `{{` in plain words is text, and no mark of a template
 */
export function quick<Node>(
  make: Maker<Node>,
  text: string,
  start: number,
  end: number,
  limits: Limits,
  takesBraces = false,
): Quick<Node> {
  if (start > 0 && text.charCodeAt(start - 1) === code.dash) return unread;
  const reader = new Reader(make, text, start, end, limits, takesBraces);
  reader.toContent(start);
  if (reader.column === -1) return unread;
  const root = document(reader);
  const isRead = !reader.isDoubtful && reader.column === -1;
  return isRead ? { root, braces: -1 } : { root: undefined, braces: reader.braces };
}

function document<Node>(reader: Reader<Node>): Node {
  const first = reader.text.charCodeAt(reader.pos);
  if (first === code.brace || first === code.bracket) {
    const node = flow(reader, -1);
    reader.endLine();
    return node;
  }
  const isLineStart = reader.lineStart === 0 || reader.text.charCodeAt(reader.lineStart - 1) === code.newline;
  const isAfterMark = reader.lineStart === 1 && reader.text.charCodeAt(0) === code.byteOrderMark;
  return isLineStart || isAfterMark ? block(reader) : reader.doubt();
}

/** A value on lines of its own below its key or dash, which stands at `column`. */
function below<Node>(reader: Reader<Node>, column: number): Node {
  const first = reader.text.charCodeAt(reader.pos);
  if (first !== code.brace && first !== code.bracket) return block(reader);
  const node = flow(reader, column);
  reader.endLine();
  return node;
}

/** The mapping or sequence that begins here. */
function block<Node>(reader: Reader<Node>): Node {
  const { column } = reader;
  if (!reader.enter()) return reader.doubt();
  const node = isDash(reader) ? sequence(reader, column) : mapping(reader, column);
  reader.leave();
  if (reader.column > column) reader.doubt(); // text that belongs to nothing before it
  return node;
}

function isDash({ text, pos, end }: Reader): boolean {
  if (text.charCodeAt(pos) !== code.dash) return false;
  const next = pos + 1 < end ? text.charCodeAt(pos + 1) : code.newline;
  return next === code.space || next === code.newline || next === code.carriageReturn;
}

function mapping<Node>(reader: Reader<Node>, column: number): Node {
  const open = reader.make.mapping();
  const start = reader.pos;
  do {
    if (isDash(reader) || !key(reader)) return reader.doubt();
    const { key: name, keyStart, keyEnd } = reader;
    if (open.has(name)) return reader.doubt();
    open.put(name, keyStart, keyEnd, mappedValue(reader, column));
  } while (reader.column === column);
  return open.close(start, reader.lastEnd);
}

/** Reads a key and its colon; false when there is none here. Leaves the words of the key in the reader. */
function key(reader: Reader): boolean {
  const { text, pos } = reader;
  const first = text.charCodeAt(pos);
  const isQuoted = first === code.doubleQuote || first === code.singleQuote;
  if (isQuoted ? !quotedKey(reader, first) : !plainKey(reader)) return false;
  if (reader.key === '<<' || reader.keyEnd - pos > 1000) return false;
  const behind = reader.pos < reader.end ? text.charCodeAt(reader.pos) : code.newline;
  return behind === code.space || behind === code.newline || behind === code.carriageReturn;
}

function quotedKey(reader: Reader, quote: number): boolean {
  const start = reader.pos + 1;
  const words = quote === code.doubleQuote ? doubleQuoted(reader) : singleQuoted(reader);
  if (words === undefined) return false;
  reader.key = words;
  reader.keyStart = start;
  reader.keyEnd = reader.pos - 1;
  reader.skipSpaces();
  return reader.pos < reader.end && reader.text.charCodeAt(reader.pos++) === code.colon;
}

function plainKey(reader: Reader): boolean {
  const start = reader.pos;
  if (!isPlainStart(reader.text, start, reader.end) || !reader.scanPlain()) return false;
  if (!reader.isAtColon) return false;
  const words = plainKeyAt(reader.text, start, reader.plainEnd);
  if (words === undefined) return false;
  reader.key = words;
  reader.keyStart = start;
  reader.keyEnd = reader.plainEnd;
  reader.pos++;
  return true;
}

/** What stands behind the colon of a key at `column`, on its line or below. */
function mappedValue<Node>(reader: Reader<Node>, column: number): Node {
  const empty = reader.pos;
  reader.skipSpaces();
  if (!reader.isAtText()) {
    reader.endLine();
    if (reader.column > column) return below(reader, column);
    if (reader.column !== column || !isDash(reader)) return reader.scalar(null, empty, empty, empty);
    if (!reader.enter()) return reader.doubt();
    const node = sequence(reader, column);
    reader.leave();
    return node;
  }
  return value(reader, column);
}

function sequence<Node>(reader: Reader<Node>, column: number): Node {
  const items: Node[] = [];
  const start = reader.pos;
  do {
    reader.pos++;
    items.push(item(reader, column));
  } while (reader.column === column && isDash(reader));
  if (reader.column > column) return reader.doubt();
  return reader.make.sequence(items, start, reader.lastEnd);
}

/** What stands behind a dash at `column`: a value, or a mapping or sequence that begins on the same line. */
function item<Node>(reader: Reader<Node>, column: number): Node {
  const empty = reader.pos;
  reader.skipSpaces();
  if (!reader.isAtText()) {
    reader.endLine();
    return reader.column > column ? below(reader, column) : reader.scalar(null, empty, empty, empty);
  }
  reader.column = reader.pos - reader.lineStart;
  return isDash(reader) || isKey(reader) ? block(reader) : value(reader, column);
}

/** Whether a key begins here; the reader stays where it is. */
function isKey(reader: Reader): boolean {
  const { pos, text } = reader;
  const first = text.charCodeAt(pos);
  if (first === code.doubleQuote || first === code.singleQuote) {
    const found = quotedKey(reader, first);
    reader.pos = pos;
    return found;
  }
  const found = isPlainStart(text, pos, reader.end) && reader.scanPlain() && reader.isAtColon;
  reader.pos = pos;
  return found;
}

/** A value that begins on the line of its key or dash, which stands at `column`; it must end before the next sibling. */
function value<Node>(reader: Reader<Node>, column: number): Node {
  const node = inlineValue(reader, column);
  if (reader.column > column) reader.doubt(); // it goes on below
  return node;
}

function inlineValue<Node>(reader: Reader<Node>, column: number): Node {
  const { text, pos } = reader;
  switch (text.charCodeAt(pos)) {
    case code.doubleQuote:
    case code.singleQuote:
      return quotedValue(reader, column);
    case code.brace:
    case code.bracket: {
      const node = flow(reader, column);
      reader.endLine();
      return node;
    }
    case code.bar:
    case code.greater:
      return blockScalar(reader, column);
    case code.ampersand:
      return anchored(reader, column);
    case code.star:
      return alias(reader);
  }
  return plainValue(reader, column);
}

/** A value behind its anchor, on the line of the anchor or below. An anchor that comes twice is left to the long way. */
function anchored<Node>(reader: Reader<Node>, column: number): Node {
  const name = anchorName(reader);
  if (name === undefined || reader.anchors.has(name)) return reader.doubt();
  reader.anchors.set(name, undefined);
  reader.skipSpaces();
  const first = reader.isAtText() ? reader.text.charCodeAt(reader.pos) : undefined;
  if (first === code.ampersand || first === code.star) return reader.doubt();
  if (first === undefined) reader.endLine();
  if (first === undefined && reader.column <= column) return reader.doubt();
  const node = first === undefined ? below(reader, column) : inlineValue(reader, column);
  reader.anchors.set(name, node);
  return node;
}

/** A plain scalar; lines that go on below must follow one another without blank lines or comments. */
function plainValue<Node>(reader: Reader<Node>, column: number): Node {
  const { text, end, pos } = reader;
  if (!isPlainStart(text, pos, end)) return reader.doubt();
  let words = '';
  for (let from = pos; ; from = reader.pos) {
    if (!reader.scanPlain() || reader.isAtColon) return reader.doubt();
    const { plainEnd, pos: stop } = reader;
    words = from === pos ? text.slice(pos, plainEnd) : `${words} ${text.slice(from, plainEnd)}`;
    reader.endLine();
    const goesOn = reader.column > column && reader.lineStart === nextLine(text, stop);
    if (!goesOn) return reader.scalar(from === pos ? resolvePlain(words) : words, pos, plainEnd, plainEnd);
  }
}

/** Where the next line begins, when nothing but a line break follows; -1 otherwise. */
function nextLine(text: string, stop: number): number {
  const at = text.charCodeAt(stop) === code.carriageReturn ? stop + 1 : stop;
  return text.charCodeAt(at) === code.newline ? at + 1 : -1;
}

function quotedValue<Node>(reader: Reader<Node>, column: number): Node {
  const start = reader.pos;
  const isDouble = reader.text.charCodeAt(start) === code.doubleQuote;
  const onOneLine = isDouble ? doubleQuoted(reader) : singleQuoted(reader);
  const words = onOneLine ?? foldedQuoted(reader, column);
  if (words === undefined) return reader.doubt();
  const end = reader.pos;
  reader.endLine();
  return reader.scalar(words, start + 1, end - 1, end);
}

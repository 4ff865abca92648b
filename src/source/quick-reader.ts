import type { Limits } from './limits.js';
import type { Count, Maker } from './quick-maker.js';
import type { ScalarNode } from './tree.js';

/** UTF-16 codes of the characters that mean something to YAML. */
export const code = {
  tab: 9,
  newline: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  ampersand: 38,
  singleQuote: 39,
  star: 42,
  plus: 43,
  comma: 44,
  dash: 45,
  colon: 58,
  greater: 62,
  question: 63,
  bracket: 91,
  backslash: 92,
  closingBracket: 93,
  brace: 123,
  bar: 124,
  closingBrace: 125,
  byteOrderMark: 0xfeff,
} as const;

/** Indicators that no plain scalar begins with; `-`, `?` and `:` are looked at more closely. */
const indicators = new Uint8Array(128);
for (const mark of ' \t\r\n,[]{}#&*!|>\'"%@`') indicators[mark.charCodeAt(0)] = 1;

/** Whether a plain scalar can begin at `at`. */
export function isPlainStart(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first >= 128) return first !== code.byteOrderMark;
  if (indicators[first] === 1) return false;
  if (first !== code.dash && first !== code.question && first !== code.colon) return true;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : code.space;
  return (
    next > code.space && next !== code.comma && next !== code.closingBracket && next !== code.closingBrace
  );
}

/**
 * Where the quick reader stands. The state is the point: one of it serves a whole document without garbage.
 * `column` is that of the next content (0-based), -1 at the end of the document.
 */
export class Reader<Node = unknown> implements Count {
  readonly make: Maker<Node>;
  readonly text: string;
  readonly end: number;
  pos: number;
  column = -1;
  lineStart: number;
  isDoubtful = false;
  /** Offset of a `{{` outside of strings, by which a template shows itself; -1 while none was met. */
  braces = -1;
  /** End of the last value read, its quotes included. */
  lastEnd = 0;
  /** The key read last. */
  key = '';
  keyStart = 0;
  keyEnd = 0;
  /** What `scanPlain` found: the end of the words, and whether it stopped at the colon of a key. */
  plainEnd = 0;
  isAtColon = false;
  /** How many brackets are open. */
  brackets = 0;
  /** What each anchor stands for; undefined while its value is being read. */
  readonly anchors = new Map<string, Node | undefined>();
  private readonly limits: Limits;
  /** How many values aliases have stood for. */
  private aliasNodes = 0;
  /** Whether `{{` in plain words is text, and no mark of a template. */
  private readonly takesBraces: boolean;
  private levels: number;

  constructor(
    make: Maker<Node>,
    text: string,
    start: number,
    end: number,
    limits: Limits,
    takesBraces: boolean,
  ) {
    this.make = make;
    this.text = text;
    this.end = end;
    this.pos = start;
    this.lineStart = start;
    this.limits = limits;
    this.takesBraces = takesBraces;
    this.levels = limits.depth;
  }

  /** Gives up: every loop ends at the next look at `column`, and the document is read the long way. */
  doubt(): Node {
    this.isDoubtful = true;
    this.pos = this.end;
    this.column = -1;
    return this.make.scalar(null, 0, 0);
  }

  /** Notes a `{{`; false, so that the caller gives up. */
  template(at: number): false {
    if (!this.isDoubtful && at < this.end - 1) this.braces = at;
    return false;
  }

  /** One level down; false, and doubtful, beyond the limit. */
  enter(): boolean {
    if (this.levels-- <= 0) this.doubt();
    return !this.isDoubtful;
  }

  leave(): void {
    this.levels++;
  }

  /** One more value or key that an alias stands for; false, and doubtful, beyond the limit. */
  countAlias(): boolean {
    if (++this.aliasNodes > this.limits.aliasNodes) this.doubt();
    return !this.isDoubtful;
  }

  scalar(value: ScalarNode['value'], start: number, end: number, outerEnd: number): Node {
    this.lastEnd = outerEnd;
    return this.make.scalar(value, start, end);
  }

  /** Moves to the next content, from the beginning of a line; blank lines and comments are passed over. */
  toContent(lineStart: number): void {
    const { text, end } = this;
    let line = lineStart;
    for (;;) {
      let i = line;
      while (i < end && text.charCodeAt(i) === code.space) i++;
      if (i >= end) break;
      const found = text.charCodeAt(i);
      if (found === code.tab) return void this.doubt();
      if (found !== code.newline && found !== code.carriageReturn && found !== code.hash) {
        this.pos = i;
        this.lineStart = line;
        this.column = i - line;
        return;
      }
      if (found === code.carriageReturn && text.charCodeAt(i + 1) !== code.newline) return void this.doubt();
      const next = found === code.newline ? i : text.indexOf('\n', i);
      if (next === -1 || next >= end) break;
      line = next + 1;
    }
    this.pos = end;
    this.column = -1;
  }

  /** Passes over the rest of a line that holds nothing more, then to the next content. */
  endLine(): void {
    if (this.isDoubtful) return;
    const { text, end } = this;
    const from = this.pos;
    this.skipSpaces();
    const { pos } = this;
    if (pos >= end) {
      this.column = -1;
      return;
    }
    const found = text.charCodeAt(pos);
    const isComment = found === code.hash && (pos > from || text.charCodeAt(pos - 1) === code.space);
    const isBreak = found === code.carriageReturn && text.charCodeAt(pos + 1) === code.newline;
    if (found !== code.newline && !isComment && !isBreak) return void this.doubt();
    const next = text.indexOf('\n', pos);
    this.toContent(next === -1 || next >= end ? end : next + 1);
  }

  skipSpaces(): void {
    const { text, end } = this;
    let i = this.pos;
    while (i < end && text.charCodeAt(i) === code.space) i++;
    this.pos = i;
  }

  /** Whether anything but a comment follows on the line; to be asked behind spaces. */
  isAtText(): boolean {
    if (this.pos >= this.end) return false;
    const found = this.text.charCodeAt(this.pos);
    return found !== code.newline && found !== code.carriageReturn && found !== code.hash;
  }

  /**
   * Moves over a plain scalar of a block to the end of its line, to the comment behind it, or to the colon that makes it
   * a key. False when it is doubtful.
   */
  scanPlain(): boolean {
    const { text, end } = this;
    let i = this.pos;
    let last = i; // behind the last character that is no space
    this.isAtColon = false;
    for (; i < end; i++) {
      const found = text.charCodeAt(i);
      if (found > code.colon) {
        if (found === code.brace && text.charCodeAt(i + 1) === code.brace && !this.takesBraces)
          return this.template(i);
        last = i + 1;
      } else if (found === code.space) {
        if (text.charCodeAt(i + 1) === code.hash) break;
      } else if (found === code.colon) {
        const next = i + 1 < end ? text.charCodeAt(i + 1) : code.newline;
        if (next === code.tab) return false;
        this.isAtColon = next === code.space || next === code.newline || next === code.carriageReturn;
        if (this.isAtColon) break;
        last = i + 1;
      } else if (found === code.newline) break;
      else if (found === code.tab) return false;
      else if (found === code.carriageReturn) {
        if (text.charCodeAt(i + 1) === code.newline) break;
        return false;
      } else last = i + 1;
    }
    this.pos = i;
    this.plainEnd = last;
    return true;
  }
}

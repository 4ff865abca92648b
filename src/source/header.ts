import { endOfString } from './split.js';

/**
 * What the cheap scan says of a document. `unsure`: it may well be a manifest, only parsing tells which; what could be
 * read is given. `none`: it is no manifest.
 */
export type Header =
  | { readonly is: 'known'; readonly apiVersion: string; readonly kind: string }
  | { readonly is: 'unsure'; readonly apiVersion?: string; readonly kind?: string; readonly twice: boolean }
  | { readonly is: 'none' };

const none: Header = { is: 'none' };

/**
 * The `apiVersion` and `kind` at the top of the document in `text` from `start` to `end` (half-open, as `split` cuts it),
 * without parsing it. Costs a look at the beginning of each line.
 */
export function header(text: string, start: number, end: number): Header {
  const first = firstContent(text, start, end);
  const code = first < end ? text.charCodeAt(first) : Number.NaN;
  if (code === 123 && text.charCodeAt(first + 1) !== 123) {
    const body = text.slice(first, end);
    return body.includes('kind') && body.includes('apiVersion') ? flowHeader(body, 0) : none;
  }
  if (code === 45 || code === 91) return none; // a sequence holds no manifest that anybody reads
  const line = Math.max(start, first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1);
  const indent = text.slice(line, first).replace('\uFEFF', '');
  if (indent.trim() !== '' || code === 38 || code === 33 || code === 63) {
    // Content on the line of its `---`, an anchor, a tag, an explicit key.
    const body = text.slice(start, end);
    return body.includes('kind') && body.includes('apiVersion') ? { is: 'unsure', twice: false } : none;
  }
  const lines = new TopLines(text, code === 123 ? '' : indent, end); // a template's line may stand anywhere
  lines.read(line + (text.charCodeAt(line) === 0xfeff ? 1 : 0));
  return together(lines.apiVersion, lines.kind, lines.isMerged);
}

/** Offset of the first character that is neither white space nor comment nor directive; `end` when there is none. */
function firstContent(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isDirective = code === 37 && text.charCodeAt(at - 1) === 10;
    if (code === 35 || isDirective) {
      const next = text.indexOf('\n', at);
      if (next === -1) return end;
      at = next;
    } else if (code !== 32 && code !== 9 && code !== 10 && code !== 13 && code !== 0xfeff) return at;
    at++;
  }
  return end;
}

/** Reads the keys at the indentation of a document, line by line. */
class TopLines {
  apiVersion: Found;
  kind: Found;
  isMerged = false;
  private readonly text: string;
  private readonly indent: string;
  private readonly end: number;

  constructor(text: string, indent: string, end: number) {
    this.text = text;
    this.indent = indent;
    this.end = end;
  }

  read(start: number): void {
    const { text, end } = this;
    const column = this.indent.length;
    let line = start;
    while (line < end) {
      const code = text.charCodeAt(line + column);
      if (code === 97 || code === 107) this.key(line, 0);
      else if (code === 34 || code === 39) this.key(line, 1);
      else if (code === 60 && text.startsWith('<<', line + column)) this.mergeKey(line);
      const next = text.indexOf('\n', line);
      if (next === -1) return;
      line = next + 1;
    }
  }

  /** `quotes`: how many of them stand on each side of the key. */
  private key(line: number, quotes: 0 | 1): void {
    const at = line + this.indent.length + quotes;
    const word = this.text.startsWith('kind', at)
      ? 'kind'
      : this.text.startsWith('apiVersion', at)
        ? 'apiVersion'
        : undefined;
    if (word === undefined || !this.text.startsWith(this.indent, line)) return;
    const behind = at + word.length;
    if (quotes === 1 && this.text.charCodeAt(behind) !== this.text.charCodeAt(at - 1)) return;
    const colon = behindColon(this.text, behind + quotes);
    if (colon !== -1) this[word] = this.found(this[word], colon);
  }

  private found(before: Found, colon: number): Found {
    if (before === 'hidden') return before;
    if (before !== undefined) return { value: before.value, twice: true };
    const value = scalarAt(this.text, colon);
    return value === undefined ? 'hidden' : { value, twice: false };
  }

  private mergeKey(line: number): void {
    const behind = line + this.indent.length + '<<'.length;
    if (this.text.startsWith(this.indent, line) && behindColon(this.text, behind) !== -1)
      this.isMerged = true;
  }
}

/** A value that was read, `twice` when its key comes again, `hidden` when only parsing tells it, undefined without key. */
type Found = { readonly value: string; readonly twice: boolean } | 'hidden' | undefined;

function together(apiVersion: Found, kind: Found, isMerged: boolean): Header {
  if ((apiVersion === undefined || kind === undefined) && !isMerged) return none;
  const twice = isTwice(apiVersion) || isTwice(kind);
  if (typeof apiVersion === 'object' && typeof kind === 'object' && !twice && !isMerged) {
    return { is: 'known', apiVersion: apiVersion.value, kind: kind.value };
  }
  return {
    is: 'unsure',
    twice,
    ...(typeof apiVersion === 'object' ? { apiVersion: apiVersion.value } : {}),
    ...(typeof kind === 'object' ? { kind: kind.value } : {}),
  };
}

function isTwice(found: Found): boolean {
  return typeof found === 'object' && found.twice;
}

function behindColon(body: string, from: number): number {
  let at = from;
  while (body.charCodeAt(at) === 32) at++;
  return body.charCodeAt(at) === 58 && isSpaceOrEnd(body.charCodeAt(at + 1)) ? at + 1 : -1;
}

function isSpaceOrEnd(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}

const plain = /[ \t]+([^\s"'&*!|>{}[\],#%@`?:-][^\n\r#]*?)[ \t]*(?:\r?\n|\r?$|[ \t]#)/y;
const quoted = /[ \t]+(?:"([^"\\\n]*)"|'([^'\n]*)')[ \t]*(?:\r?\n|\r?$|[ \t]#)/y;

/** The scalar on the rest of the line; undefined when it is anything but a plain or quoted word. */
function scalarAt(body: string, at: number): string | undefined {
  const end = endOfName(body, at + 1);
  if (end > at + 1 && body.charCodeAt(at) === 32) {
    const behind = body.charCodeAt(end);
    if (behind === 10 || Number.isNaN(behind)) return body.slice(at + 1, end);
  }
  plain.lastIndex = at;
  quoted.lastIndex = at;
  const found = plain.exec(body) ?? quoted.exec(body);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Past the letters, digits, dots and slashes that begin with a letter at `from`: what nearly every such value is. */
function endOfName(body: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = body.charCodeAt(at);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    const isOther = code >= 46 && code <= 57 && at > from;
    if (!isLetter && !isOther) return at;
  }
}

/** JSON and its like: the keys of the outermost braces. */
function flowHeader(body: string, first: number): Header {
  const values = new Map<string, Found>();
  const next = /["'{}[\]#&*<?]/g;
  next.lastIndex = first;
  let depth = 0;
  for (let found = next.exec(body); found !== null; found = next.exec(body)) {
    const [mark] = found;
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
    else if (mark === '"') {
      const end = endOfString(body, next.lastIndex);
      if (end === -1) break;
      next.lastIndex = end;
      if (depth === 1) noteMember(body, found.index, end, values);
    } else if (depth === 1) return { is: 'unsure', twice: false }; // not plain JSON
    if (depth === 0) break;
  }
  if (values.size === 0 && /[{,\s](?:apiVersion|kind)\s*:/.test(body)) return { is: 'unsure', twice: false };
  return together(values.get('apiVersion'), values.get('kind'), false);
}

const member = /\s*:\s*(?:"([^"\\\n]*)")?/y;

/** Notes `"apiVersion": "..."` and `"kind": "..."`; the string from `start` to `end` may be neither. */
function noteMember(body: string, start: number, end: number, values: Map<string, Found>): void {
  const key = body.slice(start + 1, end - 1);
  if (key !== 'apiVersion' && key !== 'kind') return;
  member.lastIndex = end;
  const found = member.exec(body);
  if (found === null) return; // a value that happens to be this word
  values.set(key, found[1] === undefined ? 'hidden' : { value: found[1], twice: values.has(key) });
}

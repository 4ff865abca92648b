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
 * without parsing it. Costs a search for the two words, not a look at every character.
 */
export function header(text: string, start: number, end: number): Header {
  const body = start === 0 && end === text.length ? text : text.slice(start, end);
  if (!body.includes('kind')) return none;
  if (!body.includes('apiVersion')) return none;
  const first = firstContent(body);
  const code = body.charCodeAt(first);
  if (code === 123 && body.charCodeAt(first + 1) !== 123) return flowHeader(body, first);
  if (code === 45 || code === 91) return none; // a sequence holds no manifest that anybody reads
  const line = first === 0 ? 0 : body.lastIndexOf('\n', first - 1) + 1;
  const indent = body.slice(line, first).replace('\uFEFF', '');
  if (indent.trim() !== '' || code === 38 || code === 33 || code === 63) {
    return { is: 'unsure', twice: false }; // content on the line of its `---`, an anchor, a tag, an explicit key
  }
  const columns = code === 123 ? '' : indent; // a template's line may stand anywhere
  const isMerged = topKey(body, columns, '<<', 0) !== -1;
  return together(topValue(body, columns, 'apiVersion'), topValue(body, columns, 'kind'), isMerged);
}

/** Offset of the first character that is neither white space nor comment nor directive. */
function firstContent(body: string): number {
  const skip = /(?:[ \t\r\n\uFEFF]|#[^\n]*|(?<=\n)%[^\n]*)*/y;
  skip.test(body);
  return skip.lastIndex;
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

/** The value of a key that stands at column `indent` of the document. */
function topValue(body: string, indent: string, key: string): Found {
  const at = topKey(body, indent, key, 0);
  if (at === -1) return undefined;
  const value = scalarAt(body, at);
  return value === undefined ? 'hidden' : { value, twice: topKey(body, indent, key, at) !== -1 };
}

/** Offset behind the colon of the next `key:` at that column, quoted or not; -1 when there is none. */
function topKey(body: string, indent: string, key: string, from: number): number {
  for (const spelled of [key, `"${key}"`, `'${key}'`]) {
    const found = spelledKey(body, indent, spelled, from);
    if (found !== -1) return found;
  }
  return -1;
}

function spelledKey(body: string, indent: string, spelled: string, from: number): number {
  const atStart = body.charCodeAt(0) === 0xfeff ? 1 : 0;
  const line = `${indent}${spelled}`;
  if (from === 0 && body.startsWith(line, atStart)) {
    const behind = behindColon(body, atStart + line.length);
    if (behind !== -1) return behind;
  }
  // A search that begins with the line break passes over the word inside of text.
  for (let at = body.indexOf(`\n${line}`, from); at !== -1; at = body.indexOf(`\n${line}`, at + 1)) {
    const behind = behindColon(body, at + 1 + line.length);
    if (behind !== -1) return behind;
  }
  return -1;
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
  plain.lastIndex = at;
  quoted.lastIndex = at;
  const found = plain.exec(body) ?? quoted.exec(body);
  return found?.[1] ?? found?.[2] ?? found?.[3];
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

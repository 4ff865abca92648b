/** One document of a file: a half-open range without its `---` or `...`. */
export interface DocumentRange {
  readonly start: number;
  readonly end: number;
}

const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const percent = 37;
const dash = 45;
const dot = 46;
const byteOrderMark = 0xfeff;

/**
 * Cuts a text into its documents, as the `yaml` package sees them: markers count at column 0 only, wherever they stand.
 * A text that begins with `{` and holds several JSON objects in a row gives one document for each, as kubectl reads it.
 * Comments and directives before a marker are no document of their own; an empty text gives none.
 */
export function split(text: string): readonly DocumentRange[] {
  const documents = splitJson(text) ?? splitYaml(text);
  return text.startsWith('NAME: ') ? withoutStatus(text, documents) : documents;
}

/**
 * Without the headings and the notes that helm prints around manifests, as `helm install --dry-run` and `helm get all` do.
 * Upstream: `statusPrinter.WriteTable` in cmd/helm/status.go.
 */
function withoutStatus(text: string, documents: readonly DocumentRange[]): readonly DocumentRange[] {
  const headings = [...text.matchAll(/^(?:HOOKS|MANIFEST|NOTES):[ \t]*$/gm)];
  if (!headings.some(([heading]) => heading.startsWith('MANIFEST'))) return documents;
  const notes = headings.find(([heading]) => heading.startsWith('NOTES'))?.index ?? text.length;
  return documents.flatMap(({ start, end }) => {
    const heading = headings.find(({ index }) => index >= start && index < end)?.index ?? end;
    return start >= notes ? [] : [{ start, end: Math.min(end, heading) }];
  });
}

function splitYaml(text: string): readonly DocumentRange[] {
  const documents: DocumentRange[] = [];
  let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  let isExplicit = false; // whether a `---` opened the document, which then counts even when empty
  let marker = nextMarker(text, start);
  for (; marker !== -1; marker = nextMarker(text, marker + 3)) {
    if (isExplicit || hasContent(text, start, marker)) documents.push({ start, end: marker });
    isExplicit = text.charCodeAt(marker) === dash;
    start = afterMarker(text, marker + 3);
  }
  if (isExplicit || hasContent(text, start, text.length)) documents.push({ start, end: text.length });
  return documents;
}

/** Offset of the next `---` or `...` at the beginning of a line and before white space; -1 when there is none. */
function nextMarker(text: string, from: number): number {
  let line = isLineStart(text, from) ? from : text.indexOf('\n', from) + 1;
  while (line !== 0 || from === 0) {
    const code = text.charCodeAt(line);
    const isMark = code === dash || code === dot;
    if (isMark && text.charCodeAt(line + 1) === code && text.charCodeAt(line + 2) === code) {
      if (endsMarker(text, line + 3)) return line;
    }
    const next = text.indexOf('\n', line);
    if (next === -1) return -1;
    line = next + 1;
  }
  return -1;
}

function isLineStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before === newline || (at === 1 && before === byteOrderMark);
}

function endsMarker(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === newline || code === carriageReturn || code === space || code === tab;
}

/** Past the rest of the marker's line when nothing but a comment stands on it, otherwise right behind the marker. */
function afterMarker(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === space || text.charCodeAt(i) === tab) i++;
  const code = text.charCodeAt(i);
  const isComment = code === hash && i > at;
  if (i < text.length && code !== newline && code !== carriageReturn && !isComment) return at;
  const end = text.indexOf('\n', i);
  return end === -1 ? text.length : end + 1;
}

/** Whether a range says anything: a line that is neither blank, a comment, nor (at its beginning) a directive. */
function hasContent(text: string, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const lineStart = i;
    let code = text.charCodeAt(i);
    while (i < end && (code === space || code === tab || code === carriageReturn || code === byteOrderMark)) {
      code = text.charCodeAt(++i);
    }
    if (i >= end) return false;
    const isDirective = code === percent && i === lineStart;
    if (code !== newline && code !== hash && !isDirective) return true;
    i = text.indexOf('\n', i) + 1;
    if (i === 0) return false;
  }
  return false;
}

/** Several JSON objects in a row; undefined when the text is anything else, one object alone included. */
function splitJson(text: string): readonly DocumentRange[] | undefined {
  let at = skipBlank(text, text.charCodeAt(0) === byteOrderMark ? 1 : 0);
  if (text[at] !== '{' || text[at + 1] === '{') return undefined;
  const documents: DocumentRange[] = [];
  while (at < text.length) {
    const end = text[at] === '{' ? endOfJson(text, at) : -1;
    if (end === -1) return undefined;
    documents.push({ start: at, end });
    at = skipBlank(text, end);
  }
  return documents.length > 1 ? documents : undefined;
}

function skipBlank(text: string, from: number): number {
  const blank = /[ \t\r\n]*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}

/** Past the bracket that closes the one at `from`; -1 when there is none. Only double-quoted strings hide brackets. */
function endOfJson(text: string, from: number): number {
  const next = /["{}[\]]/g;
  next.lastIndex = from;
  let depth = 0;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(text, found.index + 1);
      if (end === -1) return -1;
      next.lastIndex = end;
    } else if (mark === '{' || mark === '[') depth++;
    else if (--depth === 0) return next.lastIndex;
  }
  return -1;
}

/** Past the closing quote of a JSON string whose first character stands at `from`; -1 when it does not end. */
export function endOfString(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
  return -1;
}

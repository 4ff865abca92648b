import { CST, Lexer } from 'yaml';

/**
 * Whether a part of the text is filled in later, by a shell, a template or a substitution of Flux: `${VAR}`, `$(VAR)`, `$VAR`,
 * `{{ ... }}`. Text in angle brackets is for people to replace, and stays what it says.
 */
export function isSymbolic(value: string): boolean {
  return value.includes('{{') || /\$[{(][^})]*[})]|\$[A-Z_][A-Z0-9_]+/.test(value);
}

/**
 * Offset of the first `{{` from `start` to `end` that stands outside of quotes, text blocks and comments: the document is
 * then the source of a template, and YAML only after it ran. -1 when there is none.
 * @param takesBraces whether `{{` behind other plain words is text, and no mark of a template
 */
export function templateMark(text: string, start: number, end: number, takesBraces = false): number {
  if (!hasBraces(text, start, end)) return -1;
  let offset = start;
  let isText = false; // whether the next lexeme is that of a plain or block scalar, which its mark announces
  let isBlock = false;
  let braceEnd = -1; // end of a "{" right before this lexeme
  for (const lexeme of new Lexer().lex(text.slice(start, end))) {
    const type: CST.TokenType | null = isText ? null : CST.tokenType(lexeme);
    if (isText && !isBlock && !takesBraces && lexeme.includes('{{')) return offset + lexeme.indexOf('{{');
    if (type === 'flow-map-start' && braceEnd === offset) return offset - 1;
    if (type === 'flow-map-start') braceEnd = offset + lexeme.length;
    if (type === 'block-scalar-header') isBlock = true;
    else if (isText) isBlock = false;
    isText = type === 'scalar';
    if (!isMark(type)) offset += lexeme.length;
  }
  return -1;
}

function hasBraces(text: string, start: number, end: number): boolean {
  const at = text.indexOf('{{', start);
  return at !== -1 && at < end;
}

/** What another program leaves of a manifest that is no YAML before it ran, each from the first character of its line on. */
const marks = [
  /\$\{|\$\(|\$[A-Z_]+[ \t]*\r?$/, // a line of nothing else, as in the next ones: `${VARS}`
  /<%|\{%|\[\[|@[A-Z_]+@/, // `<% if %>`, `{% for %}`, `@VARS@`
  /[A-Z][A-Z0-9]*_[A-Z0-9_]+[ \t]*\r?$/, // `XXX_VARS_XXX`
  /(?:- +)*[\w./-]+:[ \t]+(?:@[A-Z][A-Z0-9_]*@|\{[A-Za-z][\w-]*\}[^\s,}\]])/, // `image: @IMAGE@`, `clusterIP: {PREFIX}.16`
  /(?<=[ \t])\.\.\.[ \t]*\r?$/, // what a snippet leaves out
];
const markedLine = new RegExp(`^[ \\t]*(?:${marks.map(({ source }) => source).join('|')})`, 'm');

/** Quotes in quotes, as in `image: "{{ template "image" . }}"`. */
const quotedAction = /"[^"\n]*\{\{[^}\n]*"[^}\n]*\}\}/;

/**
 * Offset of a line that another program fills in, from `start` to `end`; -1 when there is none. It says that a document
 * which does not parse is the source of a template rather than a mistake.
 * @param takesBraces whether `{{` is text, and no mark of a template
 */
export function markedLineIn(text: string, start: number, end: number, takesBraces = false): number {
  const body = text.slice(start, end);
  const line = body.search(markedLine);
  const at = line === -1 && !takesBraces ? body.search(quotedAction) : line;
  return at === -1 ? -1 : start + at;
}

/** A value that is left out, with a comment of ytt in its place: `port: #@ data.values.port`. */
const valueOfYtt = /^[ \t]*(?:- +)*(?:[\w./"'-]+:|-)[ \t]+#@[ \t]/m;

/** Offset of the line of the first value that ytt fills in, from `start` to `end`; -1 when there is none. */
export function yttMark(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(valueOfYtt);
  return at === -1 ? -1 : start + at;
}

/** Lexemes that stand for no text of their own. */
function isMark(type: string | null): boolean {
  return type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar';
}

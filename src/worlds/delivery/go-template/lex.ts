import { GoTemplateError } from './value.js';

/** A piece of an action. */
export interface GoToken {
  readonly type: 'name' | 'field' | 'variable' | 'string' | 'number' | 'sign' | 'space';
  readonly text: string;
}

/** A piece of a template: text, or what stands between braces. Offsets count UTF-16 units, `end` is exclusive. */
export interface Piece {
  readonly text: string | undefined;
  readonly tokens: readonly GoToken[];
  readonly start: number;
  readonly end: number;
}

const inAction =
  /(?<space>[ \t\r\n]+)|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)')|(?<number>[+-]?\d[\w.]*)|(?<variable>\$[\p{L}\p{Nd}_]*)|(?<field>\.[\p{L}\p{Nd}_]+)|(?<name>[\p{L}_][\p{L}\p{Nd}_]*)|(?<sign>:=|[.|(),=])/uy;

/** Parts a template into texts and actions; `{{-` and `-}}` take blanks away. Upstream: text/template/parse/lex.go. */
export function lexGoTemplate(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let trimsNext = false;
  while (at < template.length) {
    const open = template.indexOf('{{', at);
    const end = open === -1 ? template.length : open;
    const trims = /^-[ \t\r\n]/.test(template.slice(end + 2, end + 4));
    let text = template.slice(at, end);
    if (trimsNext) text = text.replace(/^[ \t\r\n]+/, '');
    if (trims) text = text.replace(/[ \t\r\n]+$/, '');
    if (text !== '') pieces.push({ text, tokens: [], start: at, end });
    if (open === -1) break;
    const action = lexAction(template, open, open + (trims ? 3 : 2));
    if (action.text === undefined) pieces.push(action); // a comment writes nothing
    trimsNext = /[ \t\r\n]-\}\}$/.test(template.slice(open, action.end));
    at = action.end;
  }
  return pieces;
}

const comment = /[ \t\r\n]*\/\*[\s\S]*?\*\/(?:[ \t\r\n]+-)?\}\}/y;
const closing = /(?:[ \t\r\n]+-)?\}\}/y;

/** @param open where its braces stand @param from where it begins behind them */
function lexAction(template: string, open: number, from: number): Piece {
  const note = matchAt(comment, template, from);
  if (note !== undefined) return { text: '', tokens: [], start: open, end: from + note[0].length };
  const tokens: GoToken[] = [];
  let at = from;
  for (;;) {
    const end = matchAt(closing, template, at);
    if (end !== undefined) return { text: undefined, tokens, start: open, end: at + end[0].length };
    const groups = matchAt(inAction, template, at)?.groups ?? {};
    const found = Object.entries(groups).find(([, one]) => one !== undefined);
    if (found === undefined) throw new GoTemplateError(`unexpected text in an action at offset ${at}`);
    const [type, text = ''] = found;
    tokens.push({ type: type as GoToken['type'], text }); // the groups of the pattern are called like the types
    at += text.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

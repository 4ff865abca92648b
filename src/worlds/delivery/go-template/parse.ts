import { type GoToken, lexGoTemplate, type Piece } from './lex.js';
import { GoTemplateError, type GoValue, NotKnown } from './value.js';

/** What an action computes. Upstream: text/template/parse/node.go. */
export type Term =
  | { readonly type: 'value'; readonly value: GoValue }
  | { readonly type: 'dot' }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'call'; readonly name: string }
  | { readonly type: 'pipe'; readonly pipe: Pipe }
  /** The fields of another term, one after the other. */
  | { readonly type: 'fields'; readonly of: Term; readonly fields: readonly string[] };

/** The first term of a command is what is called, or the value itself where it is alone. */
export interface Pipe {
  /** Variables that get its value, and whether they are new. */
  readonly variables: readonly string[];
  readonly declares: boolean;
  readonly commands: readonly (readonly Term[])[];
}

/** Where a node stands in its template; the end is exclusive. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export type TemplateNode =
  | (Placed & { readonly type: 'text'; readonly text: string })
  | (Placed & { readonly type: 'action'; readonly pipe: Pipe })
  | Block;

export interface Block extends Placed {
  readonly type: 'if' | 'with' | 'range';
  readonly pipe: Pipe;
  readonly list: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

/** Throws a GoTemplateError for what Go refuses, and NotKnown for what is not followed: templates in a template. */
export function parseGoTemplate(template: string): readonly TemplateNode[] {
  const pieces = lexGoTemplate(template);
  const { nodes, next } = parseList(pieces, 0, 0);
  if (next < pieces.length) throw new GoTemplateError('unexpected {{end}} or {{else}}');
  return nodes;
}

const mostNested = 50;

/** The nodes up to an `end` or `else`, and the index of the piece that is one. */
function parseList(
  pieces: readonly Piece[],
  from: number,
  depth: number,
): { readonly nodes: readonly TemplateNode[]; readonly next: number } {
  if (depth > mostNested) throw new GoTemplateError('nested too deep');
  const nodes: TemplateNode[] = [];
  let at = from;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
    const { text, tokens, start, end } = piece;
    const [word] = wordsOf(tokens);
    if (text !== undefined) nodes.push({ type: 'text', text, start, end });
    else if (word === 'end' || word === 'else') break;
    else if (word === 'if' || word === 'with' || word === 'range') {
      const block = parseBlock(pieces, at, word, depth);
      nodes.push(block.node);
      at = block.next;
      continue;
    } else if (word !== undefined && /^(?:define|template|block|break|continue)$/.test(word))
      throw new NotKnown(word);
    else nodes.push({ type: 'action', pipe: new PipeParser(tokens).whole(), start, end });
    at += 1;
  }
  return { nodes, next: at };
}

/** From the piece that opens it to its `end`, or to that of what an `else if` opens. */
function parseBlock(
  pieces: readonly Piece[],
  at: number,
  type: Block['type'],
  depth: number,
): { readonly node: TemplateNode; readonly next: number } {
  const opening = pieces[at];
  const pipe = new PipeParser(behindWords(opening?.tokens ?? [], 1)).whole();
  return parseBranches(pieces, at, { type, pipe, start: opening?.start ?? 0 }, depth);
}

function parseBranches(
  pieces: readonly Piece[],
  at: number,
  head: Pick<Block, 'type' | 'pipe' | 'start'>,
  depth: number,
): { readonly node: TemplateNode; readonly next: number } {
  const { nodes: list, next } = parseList(pieces, at + 1, depth + 1);
  const closing = pieces[next];
  if (closing === undefined) throw new GoTemplateError('unexpected EOF');
  const words = wordsOf(closing.tokens);
  if (words[0] === 'end') return { node: { ...head, list, otherwise: [], end: closing.end }, next: next + 1 };
  if (words[1] === 'if' || words[1] === 'with') {
    const pipe = new PipeParser(behindWords(closing.tokens, 2)).whole();
    const inner = parseBranches(pieces, next, { type: words[1], pipe, start: closing.start }, depth + 1);
    return { node: { ...head, list, otherwise: [inner.node], end: inner.node.end }, next: inner.next };
  }
  const { nodes: otherwise, next: last } = parseList(pieces, next + 1, depth + 1);
  const end = pieces[last];
  if (wordsOf(end?.tokens ?? [])[0] !== 'end') throw new GoTemplateError('expected {{end}}');
  return { node: { ...head, list, otherwise, end: end?.end ?? head.start }, next: last + 1 };
}

function wordsOf(tokens: readonly GoToken[]): readonly string[] {
  return tokens.filter(({ type }) => type !== 'space').map(({ text }) => text);
}

/** The tokens behind the first words. */
function behindWords(tokens: readonly GoToken[], count: number): readonly GoToken[] {
  const words = tokens.flatMap(({ type }, i) => (type === 'space' ? [] : [i]));
  return tokens.slice((words[count - 1] ?? 0) + 1);
}

/** Upstream: `pipeline`, `command` and `operand` in text/template/parse/parse.go. */
class PipeParser {
  private readonly tokens: readonly GoToken[];
  private at = 0;

  constructor(tokens: readonly GoToken[]) {
    this.tokens = tokens;
  }

  whole(): Pipe {
    const pipe = this.pipe(0);
    if (this.at < this.tokens.length) throw new GoTemplateError(`unexpected ${this.token?.text}`);
    return pipe;
  }

  private get token(): GoToken | undefined {
    return this.tokens[this.at];
  }

  private skipSpace(): void {
    while (this.token?.type === 'space') this.at += 1;
  }

  private takes(sign: string): boolean {
    this.skipSpace();
    if (this.token?.type !== 'sign' || this.token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private pipe(depth: number): Pipe {
    if (depth > mostNested) throw new GoTemplateError('nested too deep');
    const { variables, declares } = this.declaration();
    const commands: Term[][] = [];
    do {
      const command = this.command(depth);
      if (command.length === 0) throw new GoTemplateError('missing value for command');
      commands.push(command);
    } while (this.takes('|'));
    return { variables, declares, commands };
  }

  /** `$a :=`, `$a, $b :=` or `$a =`. */
  private declaration(): Pick<Pipe, 'variables' | 'declares'> {
    const start = this.at;
    const variables: string[] = [];
    do {
      this.skipSpace();
      if (this.token?.type !== 'variable') break;
      variables.push(this.token.text);
      this.at += 1;
    } while (this.takes(','));
    if (variables.length > 0) {
      if (this.takes(':=')) return { variables, declares: true };
      if (this.takes('=')) return { variables, declares: false };
    }
    this.at = start;
    return { variables: [], declares: false };
  }

  private command(depth: number): Term[] {
    const terms: Term[] = [];
    for (;;) {
      this.skipSpace();
      const term = this.operand(depth);
      if (term === undefined) return terms;
      terms.push(this.withFields(term));
    }
  }

  private operand(depth: number): Term | undefined {
    const { token } = this;
    if (token === undefined) return undefined;
    if (token.type === 'field') return { type: 'dot' }; // whose fields follow
    if (token.type === 'sign') {
      if (token.text === '.') {
        this.at += 1;
        return { type: 'dot' };
      }
      if (!this.takes('(')) return undefined;
      const pipe = this.pipe(depth + 1);
      if (!this.takes(')')) throw new GoTemplateError('unclosed left paren');
      return { type: 'pipe', pipe };
    }
    this.at += 1;
    if (token.type === 'variable') return { type: 'variable', name: token.text };
    return token.type === 'name' ? named(token.text) : { type: 'value', value: literal(token) };
  }

  private withFields(of: Term): Term {
    const fields: string[] = [];
    while (this.token?.type === 'field') {
      fields.push(this.token.text.slice(1));
      this.at += 1;
    }
    return fields.length === 0 ? of : { type: 'fields', of, fields };
  }
}

function named(name: string): Term {
  if (name === 'true' || name === 'false') return { type: 'value', value: name === 'true' };
  return name === 'nil' ? { type: 'value', value: null } : { type: 'call', name };
}

function literal({ type, text }: GoToken): GoValue {
  if (type === 'number') return numeral(text);
  if (text.startsWith('`')) return text.slice(1, -1);
  if (text.startsWith("'")) throw new NotKnown(text);
  return unquoted(text);
}

function numeral(text: string): GoValue {
  if (/^[+-]?(?:0|[1-9]\d*)$/.test(text)) return BigInt(text.replace('+', ''));
  if (/^[+-]?\d+\.\d*$/.test(text)) return Number(text);
  throw new NotKnown(text);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

/** Escapes by number are not followed. */
function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => {
    const meant = escapes[sign];
    if (meant === undefined) throw new NotKnown(`\\${sign}`);
    return meant;
  });
}

import { type CST, Lexer, Parser } from 'yaml';

export interface TooDeep {
  /** Offset into the parsed text at which the limit is passed. */
  readonly tooDeep: number;
}

/**
 * The concrete syntax tree of a text, or where it is nested deeper than `limit`. Lexer and parser keep their own stacks,
 * so that their depth is that of the text; what comes after them (composing, walking nodes) recurses, and several deep
 * documents in one process abort Node 20. Stopping at the first level beyond the limit also bounds time and memory.
 */
export function parseWithin(text: string, limit: number): readonly CST.Token[] | TooDeep {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and the scalar being read stand on the stack beside the collections.
    if (parser.stack.length > limit + 2) return { tooDeep: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

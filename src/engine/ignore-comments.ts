import { Lexer } from 'yaml';
import type { SourceFile } from '../source/manifest.js';
import { isKustomizationFile } from '../source/read-documents.js';
import { ends, type Ignore } from './ignores.js';

/** What a file must contain before it is worth looking at for comments. */
export const ignoreMarker = 'promwire-ignore';

/** `# promwire-ignore RULE: reason`; rule and reason may be missing, which is told later. */
const form = /^#+[ \t]*promwire-ignore(?:[ \t]+([^\s:]+))?(?:[ \t]*:[ \t]*(.*?))?[ \t]*$/;

/** Tokens of yaml's Lexer that stand for no text (yaml, `parse/cst`: DOCUMENT, FLOW_END and SCALAR). */
const textless = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * The comments of a file that silence a rule. Only real YAML comments count: the same words in a quoted text or in a
 * block scalar are data. A comment after other text holds for its own line, a comment on a line of its own for the
 * next line that is neither blank nor a comment; it covers every end of a wire that begins in that line.
 */
export function ignoreComments(source: SourceFile): readonly Ignore[] {
  const { path, text } = source;
  const found: Ignore[] = [];
  for (const { start, comment } of comments(source)) {
    const match = form.exec(comment);
    if (match === null) continue;
    const line = lineMeant(text, start);
    found.push({
      rule: match[1] ?? '',
      reason: match[2] ?? '',
      at: { file: path, start, end: start + comment.length },
      what: 'comment',
      inSource: true,
      covers: (finding) =>
        ends(finding).some((end) => end.file === path && end.start >= line.start && end.start < line.end),
      tellUnused: true,
    });
  }
  return found;
}

function* comments({ path, text }: SourceFile): Generator<Comment> {
  // In a kustomization a block of text may be a patch, which is YAML again.
  const mayHoldYaml = isKustomizationFile(path);
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (textless.has(token)) continue;
    if (token.startsWith('#') && text.startsWith(token, offset)) yield { start: offset, comment: token };
    else if (mayHoldYaml && token.includes('\n') && token.includes(ignoreMarker))
      yield* commentsInBlock(token, offset);
    offset += token.length;
  }
}

interface Comment {
  readonly start: number;
  readonly comment: string;
}

function* commentsInBlock(block: string, offset: number): Generator<Comment> {
  for (const found of block.matchAll(/(?<=^|[ \t])#+[ \t]*promwire-ignore[^\n]*/gm)) {
    yield { start: offset + found.index, comment: found[0].trimEnd() };
  }
}

/** Half-open range of the line that a comment at `offset` speaks of, its line break included. */
function lineMeant(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  const alone = text.slice(start, offset).trim() === '';
  while (
    alone &&
    start < text.length &&
    /^[ \t\r]*(#|$)/.test(text.slice(start, lineEnd(text, start)).trimEnd())
  ) {
    start = lineEnd(text, start);
  }
  return { start, end: lineEnd(text, start) };
}

function lineEnd(text: string, start: number): number {
  const at = text.indexOf('\n', start);
  return at === -1 ? text.length : at + 1;
}

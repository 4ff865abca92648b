import { Composer, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Composed } from './composed.js';
import { parseWithin } from './depth-guard.js';
import type { Limits } from './limits.js';
import { plainReason, syntaxFault } from './syntax-fault.js';
import { treeOf } from './tree-of.js';

/** Every scalar stays text with the parser: what it means is said by `resolvePlain`, as Kubernetes does. */
const options = {
  schema: 'failsafe',
  resolveKnownTags: false,
  strict: false,
  uniqueKeys: false,
  keepSourceTokens: true,
} as const;

/**
 * Parses the document in `text` from `start` to `end` (half-open, as `split` cuts it). Never throws: what is wrong comes
 * back as faults, with offsets into `text`. A document that passes a limit is not read.
 */
export function compose(text: string, start: number, end: number, limits: Limits): Composed {
  // Content on the line of its `---` obeys other rules than content on a line of its own.
  const from = text.startsWith('---', start - 3) && start >= 3 ? start - 3 : start;
  const tokens = parseWithin(text.slice(from, end), limits.depth);
  if ('tooDeep' in tokens) return { faults: [], notRead: `nested deeper than ${limits.depth} levels` };
  const [document] = new Composer(options).compose(tokens, true, end - from);
  if (document === undefined) return { faults: [] };
  const errors = document.errors.filter(isRefusedByKubernetes).sort((a, b) => a.pos[0] - b.pos[0]);
  const [error] = errors;
  if (error !== undefined)
    return refused(keyTooDeep(errors, text.slice(from, end)) ?? error, text, from, end);
  return treeOf(document as Document.Parsed<ParsedNode>, text, from, limits);
}

/** go-yaml takes a `#` for a comment wherever a token could begin. */
function isRefusedByKubernetes({ message }: YAMLError): boolean {
  return !message.startsWith('Comments must be separated');
}

/** What an error says; the offsets are those of the document. */
type Said = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/**
 * A key that is indented deeper than the plain value before it goes on with that value, which the parser calls a mapping in a mapping:
 * its line is at fault. Undefined where the first error is another.
 */
function keyTooDeep([first, ...others]: readonly YAMLError[], document: string): Said | undefined {
  if (first?.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const long = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0]);
  if (long === undefined) return undefined;
  const line = document.lastIndexOf('\n', long.pos[1] - 1) + 1;
  return { code: 'BAD_INDENT', message: '', pos: [line, long.pos[1]] };
}

function refused(error: Said, text: string, from: number, end: number): Composed {
  if (error.code === 'RESOURCE_EXHAUSTION') return { faults: [], notRead: 'needs more memory than there is' };
  const start = Math.min(from + error.pos[0], end);
  return { faults: [syntaxFault(plainReason(error.code, error.message), ...marked(text, start, end))] };
}

/** At least one character, no line break, neither indentation nor comment: the words that can be underlined. */
function marked(text: string, at: number, end: number): [number, number] {
  let start = at;
  while (start > 0 && (start >= end || text[start] === '\n' || text[start] === '\r')) start--;
  const line = text.indexOf('\n', start);
  const stop = Math.min(line === -1 ? end : line, end);
  while (start + 1 < stop && text[start] === ' ') start++;
  const words = (
    /^(?:[^'"#]|'[^']*'|"[^"]*"|(?<! )#)*(?= #)/.exec(text.slice(start, stop))?.[0] ?? text.slice(start, stop)
  ).trimEnd();
  return [start, Math.max(start + words.length, Math.min(start + 1, text.length))];
}

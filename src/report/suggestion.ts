import type { Finding } from '../diagnostics/finding.js';
import { lineReplacement } from '../fix/line-replacement.js';
import { isUnseen, markdownCode, markdownProse } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { secretRanges } from './redact.js';
import { sentences } from './sentences.js';

/** The edit of a finding as a block of lines that a reader of a pull request can take over by a click. */
export interface Suggestion {
  readonly file: string;
  /** 1-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** What takes the place of the lines. */
  readonly text: string;
  /** Markdown: what is wrong, and the block. */
  readonly body: string;
}

/** A longer block is a patch and no suggestion. */
const mostLines = 20;

/**
 * The suggestion of a finding; undefined where its edit cannot be one: it touches several files or many lines, shows or holds a
 * secret, or holds what cannot be seen, which a block shows as it is. Lines that end with CR LF are left alone, since GitHub
 * would write them with LF.
 */
export function suggestionOf(
  finding: Finding,
  textOf: (file: string) => string | undefined,
): Suggestion | undefined {
  const { edits = [] } = finding;
  const [file = '', ...others] = new Set(edits.map(({ at }) => at.file));
  const before = textOf(file);
  if (before === undefined || others.length > 0) return undefined;
  const block = lineReplacement(before, edits);
  if (block === undefined || block.last - block.first >= mostLines) return undefined;
  const { first, last, start, end, text } = block;
  const after = before.slice(0, start) + text + before.slice(end);
  const isSecret =
    touches(secretRanges(before), start, end) || touches(secretRanges(after), start, start + text.length);
  const isPlain = ![...before.slice(start, end), ...text].some((unit) => unit !== '\n' && isUnseen(unit));
  return isSecret || !isPlain ? undefined : { file, first, last, text, body: bodyOf(finding, text) };
}

function touches(
  ranges: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
) {
  return ranges.some((range) => range.start <= end && range.end >= start);
}

function bodyOf(finding: Finding, text: string): string {
  const [what, ...rest] = sentences(finding, (words) => markdownProse(show(words)));
  // Longer than any run of back-ticks in the block, or that would end it.
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [
    `**promwire** · ${markdownCode(finding.rule)}: ${what}`,
    '',
    rest.join(' '),
    '',
    `${fence}suggestion`,
    ...(text === '' ? [] : [text]),
    fence,
    '',
  ].join('\n');
}

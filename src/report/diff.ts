import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { groupBy } from '../util/group.js';
import { plain } from '../util/sanitize.js';
import type { FrameContext } from './frame.js';
import type { IndexedText } from './position.js';
import type { Range } from './range.js';
import { cellsOf, lineRange } from './source-line.js';

/** The edits that mend a finding as a small diff: removed and added lines, a block for each run of touched lines. */
export function diffLines(
  edits: readonly Edit<Span>[],
  gutter: number,
  context: FrameContext,
): readonly string[] {
  const groups = [...groupBy(edits, ({ at }) => at.file)];
  const blocks = groups.flatMap(([file, own]) => {
    const indexed = context.positions.indexed(file);
    if (indexed === undefined) return [];
    const sorted = own.toSorted((a, b) => a.at.start - b.at.start);
    const head = groups.length > 1 || edits.length > 1 ? ` in ${plain(file)}` : '';
    const rows = runs(sorted, indexed).flatMap((run) => runRows(run, indexed, gutter, file, context));
    return [
      `${context.paint.frame(`${' '.repeat(gutter)} = `)}${context.paint.strong(`edit${head}:`)}`,
      ...rows,
    ];
  });
  return blocks;
}

/** Edits that touch the same lines or neighbours, with the lines (1-based) they touch. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Edit<Span>[];
}

function runs(edits: readonly Edit<Span>[], indexed: IndexedText): readonly Run[] {
  const result: Run[] = [];
  for (const edit of edits) {
    const first = lineAt(indexed, edit.at.start);
    const last = lineAt(indexed, edit.at.end);
    const before = result.at(-1);
    if (before === undefined || first > before.last) result.push({ first, last, edits: [edit] });
    else
      result[result.length - 1] = {
        first: before.first,
        last: Math.max(last, before.last),
        edits: [...before.edits, edit],
      };
  }
  return result;
}

function lineAt({ starts, text }: IndexedText, offset: number): number {
  return Math.max(1, starts.findLastIndex((start) => start <= Math.min(offset, text.length)) + 1);
}

/** More lines than these are counted instead of shown. */
const mostLines = 12;

function runRows(
  run: Run,
  indexed: IndexedText,
  gutter: number,
  file: string,
  context: FrameContext,
): readonly string[] {
  const from = lineRange(indexed, run.first).start;
  const to = lineRange(indexed, run.last).end;
  const source = (part: Range): string => sourceText(indexed, part, context.secretsOf(file));
  let after = '';
  let at = from;
  for (const { at: span, text } of run.edits) {
    after += source({ start: at, end: span.start }) + text.split(/\r?\n/).map(plain).join('\n');
    at = span.end;
  }
  after += source({ start: at, end: to });
  const { removed, added, skipped } = changed(
    source({ start: from, end: to }).split('\n'),
    after.split('\n'),
  );
  const row = (sign: '-' | '+', i: number, text: string): string =>
    `${context.paint.frame(String(run.first + skipped + i).padStart(gutter))} ${(sign === '-' ? context.paint.error : context.paint.good)(`${sign} ${text}`)}`;
  return [...removed.map((text, i) => row('-', i, text)), ...added.map((text, i) => row('+', i, text))];
}

/** Lines of a text with secrets hidden and nothing unseen left in them. */
function sourceText(indexed: IndexedText, { start, end }: Range, secrets: readonly Range[]): string {
  const lines: string[] = [];
  for (let at = start; at <= end; ) {
    const stop = Math.min(end, lineRange(indexed, lineAt(indexed, at)).end);
    lines.push(
      cellsOf(indexed.text, { start: at, end: stop }, secrets)
        .map(({ text }) => text)
        .join(''),
    );
    const next = indexed.text.indexOf('\n', stop);
    if (next === -1 || next >= end) break;
    at = next + 1;
  }
  return lines.join('\n');
}

/** The lines that differ, without what both sides share at the start and at the end. */
function changed(
  before: readonly string[],
  after: readonly string[],
): { removed: readonly string[]; added: readonly string[]; skipped: number } {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  const shortest = Math.min(before.length, after.length) - start;
  while (end < shortest && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cutOff = (lines: readonly string[]): readonly string[] => {
    const own = lines.slice(start, lines.length - end);
    return own.length <= mostLines
      ? own
      : [...own.slice(0, mostLines - 1), `… ${own.length - mostLines + 1} more lines`];
  };
  return { removed: cutOff(before), added: cutOff(after), skipped: start };
}

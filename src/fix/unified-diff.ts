import { linesOf, type Row, rowsOf } from '../util/line-rows.js';

/**
 * What changed between two texts as a patch that `git apply` takes: `--- a/FILE`, `+++ b/FILE` and hunks with so many
 * lines of context. Empty when nothing changed. Lines are compared from both ends and, in between, by a longest common
 * subsequence; texts that differ in many thousand lines are told as one hunk.
 */
export function unifiedDiff(file: string, before: string, after: string, context = 3): string {
  if (before === after) return '';
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const rows = rowsOf(old, fresh);
  return [`--- a/${file}`, `+++ b/${file}`, ...hunksOf(rows, context)].join('\n').concat('\n');
}

function* hunksOf(rows: readonly Row[], context: number): Iterable<string> {
  const changed = rows.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  for (let i = 0; i < changed.length; ) {
    const start = Math.max(0, (changed[i] ?? 0) - context);
    while (i + 1 < changed.length && (changed[i + 1] ?? 0) - (changed[i] ?? 0) <= 2 * context) i++;
    const end = Math.min(rows.length, (changed[i] ?? 0) + context + 1);
    i++;
    const before = rows.slice(0, start);
    const hunk = rows.slice(start, end);
    const range = (without: '-' | '+') => {
      const count = hunk.filter(({ sign }) => sign !== without).length;
      const first = before.filter(({ sign }) => sign !== without).length + (count === 0 ? 0 : 1);
      return `${first},${count}`;
    };
    yield `@@ -${range('+')} +${range('-')} @@`;
    for (const { sign, text } of hunk) {
      yield text.endsWith('\n') ? sign + text.slice(0, -1) : `${sign}${text}\n\\ No newline at end of file`;
    }
  }
}

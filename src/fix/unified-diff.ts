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

/** A line that stays (` `), goes (`-`) or comes (`+`). */
interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines with their line breaks, so that a missing last one is seen. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function rowsOf(old: readonly string[], fresh: readonly string[]): readonly Row[] {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const same = (lines: readonly string[]): Row[] => lines.map((text) => ({ sign: ' ', text }));
  return [
    ...same(old.slice(0, head)),
    ...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...same(old.slice(old.length - tail)),
  ];
}

function middle(old: readonly string[], fresh: readonly string[]): readonly Row[] {
  if (old.length * fresh.length > 4_000_000) {
    return [
      ...old.map((text): Row => ({ sign: '-', text })),
      ...fresh.map((text): Row => ({ sign: '+', text })),
    ];
  }
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = longest[i] ?? [];
    for (let j = fresh.length - 1; j >= 0; j--) {
      row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]];
    if (gone !== undefined && gone === come) {
      rows.push({ sign: ' ', text: gone });
      [i, j] = [i + 1, j + 1];
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      rows.push({ sign: '-', text: gone });
      i++;
    } else {
      rows.push({ sign: '+', text: come ?? '' });
      j++;
    }
  }
  return rows;
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

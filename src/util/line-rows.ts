/** A line that stays (` `), goes (`-`) or comes (`+`). */
export interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines with their line breaks, so that a missing last one is seen. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * How one list of lines becomes another. Lines are compared from both ends and, in between, by a longest common subsequence;
 * lists that differ in many thousand lines are told as all lines gone and all come.
 */
export function rowsOf(old: readonly string[], fresh: readonly string[]): readonly Row[] {
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

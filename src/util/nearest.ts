/**
 * The candidate that differs least from `word`, or undefined when none is near enough to be a slip of the pen.
 * Near enough: at most a third of the longer word's letters (and never fewer than one) inserted, left out, replaced
 * or swapped; or the word is a beginning of three letters or more. Case does not count. Of equals the first by code unit wins, so the answer does not depend on order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of [...new Set(candidates)].sort()) {
    const [from, to] = [word.toLowerCase(), candidate.toLowerCase()];
    const begins = from.length >= 3 && to.startsWith(from);
    const allowed = begins ? to.length : Math.max(1, Math.floor(Math.max(from.length, to.length) / 3));
    const least = Math.abs(from.length - to.length);
    if (least > allowed || least >= bestCost) continue;
    const cost = editDistance(from, to);
    if (cost <= allowed && cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Least number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

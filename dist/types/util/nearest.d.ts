/**
 * The candidate that differs least from `word`, or undefined when none is near enough to be a slip of the pen.
 * Near enough: at most a third of the longer word's letters (and never fewer than one) inserted, left out, replaced
 * or swapped; or the word is a beginning of three letters or more. Case does not count. Of equals the first by code unit wins, so the answer does not depend on order.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
/** Least number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment). */
export declare function editDistance(a: string, b: string): number;

/** Lines of the new text that a hunk shows, 1-based, inclusive. */
export interface HunkLines {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of the new text on which GitHub takes a comment: all that the hunks of a patch show, changed or not. Deleted lines
 * have none.
 */
export function hunkLines(patch: string): readonly HunkLines[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(
    ([, start, count = '1']) => {
      const [first, length] = [Number(start), Number(count)];
      return length === 0 ? [] : [{ first, last: first + length - 1 }];
    },
  );
}

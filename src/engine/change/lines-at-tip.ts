import { linesOf, rowsOf } from '../../util/line-rows.js';

/**
 * Finds the line that a line of a file has in another version of it. Lines are 1-based; one that the other version lacks
 * has none. A file without another version keeps its lines. Each file is compared once, when it is asked for.
 */
export function linesAtTip(
  textOf: (file: string) => string | undefined,
  textAtTip: (file: string) => string | undefined,
): (file: string, line: number) => number | undefined {
  const files = new Map<string, ReadonlyMap<number, number> | undefined>();
  return (file, line) => {
    if (!files.has(file)) files.set(file, pairs(textOf(file), textAtTip(file)));
    const lines = files.get(file);
    return lines === undefined ? line : lines.get(line);
  };
}

/** The lines that both texts have; undefined where they are the same text, or one of them is not known. */
function pairs(text: string | undefined, other: string | undefined): ReadonlyMap<number, number> | undefined {
  if (text === undefined || other === undefined || text === other) return undefined;
  const found = new Map<number, number>();
  let [line, otherLine] = [1, 1];
  for (const { sign } of rowsOf(linesOf(text), linesOf(other))) {
    if (sign === ' ') found.set(line, otherLine);
    if (sign !== '+') line++;
    if (sign !== '-') otherLine++;
  }
  return found;
}

/** A place in a text as people and editors count it. */
export interface LineColumn {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/**
 * Offsets at which the lines of a text begin, ascending; the first is 0. Only `\n` ends a line: a lone `\r` is not a
 * line break for editors nor for GitHub.
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index into `starts` of the line that holds `offset` (0-based). */
export function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a UTF-16 offset stands; one beyond the end of the text is taken for the end. */
export function toLineColumn(text: string, offset: number): LineColumn {
  const at = Math.max(0, Math.min(offset, text.length));
  const starts = lineStarts(text.slice(0, at));
  return { line: starts.length, column: at - (starts.at(-1) ?? 0) + 1 };
}

/** The text of a line (1-based) without its line break; empty when there is no such line. */
export function lineText(text: string, line: number): string {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return text.slice(start, (starts[line] ?? text.length + 1) - 1).replace(/\r$/, '');
}

/** Offset of the `\n` that ends the line, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found;
}

/** Offset at which the line begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

import type { MapEntry } from '../source/tree.js';

/** Whole lines of a text: half-open offsets from the start of the first to after the end of the last. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The lines of an entry of a block mapping; undefined where its key does not begin its line, as after a dash. */
export function linesOf(text: string, { keyStart, value }: MapEntry): Lines | undefined {
  const start = lineStart(text, keyStart);
  return /^[ ]*["']?$/.test(text.slice(start, keyStart))
    ? { start, end: lineEnd(text, value.end) }
    : undefined;
}

/** The blanks before a word, whatever else stands on its line: where its mapping is indented to. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line break of the line that holds the last character before an offset. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(offset, 0));
  return end === -1 ? text.length : end + 1;
}

/** Moves every line but blank ones by some columns; undefined where one stands too far to the left for that. */
export function indented(block: string, by: number): string | undefined {
  const lines = block.split('\n');
  const isRoom = lines.every((line) => line.trim() === '' || line.search(/\S/) + by >= 0);
  if (!isRoom) return undefined;
  return lines
    .map((line) => (line.trim() === '' ? line : by < 0 ? line.slice(-by) : ' '.repeat(by) + line))
    .join('\n');
}

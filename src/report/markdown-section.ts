import { counted } from '../util/text.js';

/** Lines that stand whatever the budget, around rows that may be cut from the end. */
export interface Section {
  readonly before: readonly string[];
  readonly rows: readonly string[];
  readonly after: readonly string[];
  /** What a row is, for the count of those that were cut. */
  readonly noun: string;
}

/** A section cut at a border of rows, with the number of rows that were cut. `room.left`, in bytes, shrinks by what is used. */
export function fitted({ before, rows, after, noun }: Section, room: { left: number }): readonly string[] {
  if (rows.length === 0) return [];
  const encoder = new TextEncoder();
  const sizeOf = (line: string): number => encoder.encode(line).length + 1;
  room.left -= [...before, ...after].reduce((sum, line) => sum + sizeOf(line), 0);
  const shown: string[] = [];
  for (const row of rows) {
    if (sizeOf(row) > room.left) break;
    room.left -= sizeOf(row);
    shown.push(row);
  }
  const cut = rows.length - shown.length;
  const note =
    cut === 0
      ? []
      : ['', `${counted(cut, `more ${noun}`)} not shown: the summary would be larger than GitHub takes.`];
  return [...before, ...shown, ...note, ...after, ''];
}

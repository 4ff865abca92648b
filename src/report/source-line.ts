import { isUnseen, spell } from '../util/sanitize.js';
import type { IndexedText } from './position.js';
import type { Range } from './range.js';

/** A piece of a source line as it is shown: one character, its spelling, or the mark of hidden text. */
export interface Cell {
  readonly text: string;
  /** Columns of the terminal. */
  readonly width: number;
  /** Half-open range of offsets in the file. */
  readonly start: number;
  readonly end: number;
}

export const hidden = '<redacted>';
const tabStop = 4;
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const weightless = /[\p{Mn}\p{Me}]/u;

/** Offsets of a line (1-based) without its line break. */
export function lineRange({ text, starts }: IndexedText, line: number): Range {
  const start = starts[line - 1] ?? text.length;
  const end = line < starts.length ? (starts[line] ?? text.length) - 1 : text.length;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : Math.max(start, end) };
}

/** The cells of a part of one line: unseen characters spelt out, secrets hidden, tabs widened, no CI command left whole. */
export function cellsOf(text: string, part: Range, secrets: readonly Range[]): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (let at = part.start; at < part.end; ) {
    const secret = rangeAt(secrets, at);
    const end = secret === undefined ? at + unitsAt(text, at) : Math.min(secret.end, part.end);
    const shown = secret === undefined ? shownAt(text, at, end, column) : hidden;
    const width = secret === undefined ? widthOf(shown) : hidden.length;
    cells.push({ text: shown, width, start: at, end });
    column += width;
    at = end;
  }
  return cells;
}

function shownAt(text: string, start: number, end: number, column: number): string {
  const character = text.slice(start, end);
  if (character === '\t') return ' '.repeat(tabStop - (column % tabStop));
  if (character === '[' && /##[A-Za-z]*$/.test(text.slice(Math.max(0, start - 40), start))) return '\\[';
  if (/[\uFE0E\uFE0F]/.test(character)) return '';
  return isUnseen(character) ? spell(character) : character;
}

function widthOf(shown: string): number {
  if (shown.length > 2 || shown === '') return shown.length;
  if (weightless.test(shown)) return 0;
  return wide.test(shown) ? 2 : [...shown].length;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The range that covers an offset; the ranges are sorted and do not overlap. */
function rangeAt(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** A line cut to the room there is: the cells that are shown and what stands for those that are not. */
export interface Window {
  readonly before: string;
  readonly cells: readonly Cell[];
  readonly after: string;
}

/** Cuts a line to `room` columns so that `focus`, an offset of the file, stays in sight with something before it. */
export function windowOf(cells: readonly Cell[], room: number, focus: number): Window {
  if (widthOfCells(cells) <= room) return { before: '', cells, after: '' };
  const at = cells.findIndex(({ end }) => end > focus);
  let first = at === -1 ? cells.length : at;
  let lead = Math.floor(room / 3);
  while (first > 0 && lead >= (cells[first - 1]?.width ?? 0)) lead -= cells[--first]?.width ?? 0;
  let last = first;
  let left = room - 2;
  while (last < cells.length && left >= (cells[last]?.width ?? 0)) left -= cells[last++]?.width ?? 0;
  return {
    before: first > 0 ? '…' : '',
    cells: cells.slice(first, Math.max(last, first + 1)),
    after: last < cells.length ? '…' : '',
  };
}

export function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

import type { Span } from '../diagnostics/span.js';
import { fold, type Paint } from './paint.js';
import type { IndexedText, Positions } from './position.js';
import type { Range } from './range.js';
import { type Cell, cellsOf, lineRange, widthOfCells, windowOf } from './source-line.js';

/** A span to underline in a code frame. */
export interface Mark {
  readonly span: Span;
  /** Already sanitised; may be empty. */
  readonly label: string;
  /** `^`, in the colour of the severity, for the text that must change; `-` for the other ends of the wire. */
  readonly glyph: '^' | '-';
  readonly paint: (text: string) => string;
}

/** What all frames of one run share. */
export interface FrameContext {
  readonly positions: Positions;
  readonly secretsOf: (file: string) => readonly Range[];
  readonly paint: Paint;
  readonly width: number;
}

/** An underline within one line; offsets are those of the file. */
interface Underline extends Range {
  readonly mark: Mark;
  readonly label: string;
}

/** How far the text beside a span is looked at; what lies farther off a long line is never shown. */
const reach = 2000;
/** How far up the line that holds a line is looked for. */
const farthestParent = 500;

/**
 * The lines of a code frame for marks in one file: each marked line under the line that holds it, the marks below, a
 * row of dots where lines are left out. Empty when the file was not read. `gutter` is the width of line numbers.
 */
export function codeFrame(marks: readonly Mark[], gutter: number, context: FrameContext): readonly string[] {
  const file = marks[0]?.span.file;
  const indexed = file === undefined ? undefined : context.positions.indexed(file);
  if (file === undefined || indexed === undefined) return [];
  const rows = rowsOf(marks, indexed, context);
  const bar = context.paint.frame(`${' '.repeat(gutter)} |`);
  const secrets = context.secretsOf(file);
  const room = Math.max(40, context.width - gutter - 3);
  const lines: string[] = [bar];
  let previous: number | undefined;
  for (const [line, underlines] of rows) {
    if (previous !== undefined && line > previous + 1) lines.push(context.paint.frame('...'));
    const number = context.paint.frame(`${String(line).padStart(gutter)} |`);
    lines.push(...lineRows(indexed, line, underlines, { number, bar, room, secrets }, context.paint));
    previous = line;
  }
  return [...lines, bar];
}

/** The lines to show, ascending, each with its underlines. */
function rowsOf(
  marks: readonly Mark[],
  indexed: IndexedText,
  { positions }: FrameContext,
): readonly (readonly [number, readonly Underline[]])[] {
  const rows = new Map<number, Underline[]>();
  const at = (line: number): Underline[] => {
    const row = rows.get(line) ?? [];
    rows.set(line, row);
    return row;
  };
  for (const mark of marks) {
    const { line } = positions.of(mark.span);
    const parent = parentLine(indexed, line);
    if (parent !== undefined) at(parent);
    for (const [row, underline] of underlinesOf(mark, line, indexed)) at(row).push(underline);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

/** One underline for a span on one line; for a longer one, under its first line and under its last. */
function underlinesOf(
  mark: Mark,
  first: number,
  indexed: IndexedText,
): readonly (readonly [number, Underline])[] {
  const { start } = mark.span;
  const end = start + indexed.text.slice(start, mark.span.end).trimEnd().length;
  const head = lineRange(indexed, first);
  if (end <= head.end) return [[first, { mark, label: mark.label, start, end: Math.max(end, start) }]];
  let last = first + 1;
  while (lineRange(indexed, last).end < end) last++;
  const tail = lineRange(indexed, last);
  const indent = /^\s*/.exec(indexed.text.slice(tail.start, end))?.[0].length ?? 0;
  return [
    [first, { mark, label: '', start, end: head.end }],
    [last, { mark, label: mark.label, start: tail.start + indent, end }],
  ];
}

/**
 * The line that holds this one, as YAML indents: the nearest one above that stands farther left, or as far left without
 * the dash that this one has. Undefined at the top of a document.
 */
function parentLine(indexed: IndexedText, line: number): number | undefined {
  const own = shapeOf(indexed, line);
  if (own === undefined) return undefined;
  for (let above = line - 1; above > Math.max(0, line - farthestParent); above--) {
    const shape = shapeOf(indexed, above);
    if (shape === undefined) continue;
    if (shape.separator) return undefined;
    if (shape.indent < own.indent || (shape.indent === own.indent && own.dash && !shape.dash)) return above;
  }
  return undefined;
}

function shapeOf(
  indexed: IndexedText,
  line: number,
): { indent: number; dash: boolean; separator: boolean } | undefined {
  const { start, end } = lineRange(indexed, line);
  const text = indexed.text.slice(start, Math.min(end, start + reach));
  const body = text.trimStart();
  if (body === '' || body.startsWith('#')) return undefined;
  return {
    indent: text.length - body.length,
    dash: /^-(?:\s|$)/.test(body),
    separator: text.startsWith('---'),
  };
}

interface Layout {
  /** The painted gutter of the source line, and of the rows below it. */
  readonly number: string;
  readonly bar: string;
  /** Columns for the source text. */
  readonly room: number;
  /** What must not be shown. */
  readonly secrets: readonly Range[];
}

function lineRows(
  indexed: IndexedText,
  line: number,
  underlines: readonly Underline[],
  { number, bar, room, secrets }: Layout,
  paint: Paint,
): readonly string[] {
  const whole = lineRange(indexed, line);
  const focus = underlines[0]?.start ?? whole.start;
  const part = { start: Math.max(whole.start, focus - reach), end: Math.min(whole.end, focus + reach) };
  const { before, cells, after } = windowOf(cellsOf(indexed.text, part, secrets), room, focus);
  const shown = `${before}${cells.map(({ text }) => text).join('')}${after}`.trimEnd();
  const source = underlines.length === 0 ? paint.faint(shown) : shown;
  return [
    `${number} ${source}`.trimEnd(),
    ...underlines.flatMap((one) => underlineRows(one, cells, before.length, bar, room)),
  ];
}

/** The underline with its label behind it, or below it where there is no room behind. */
function underlineRows(
  { mark, label, start, end }: Underline,
  cells: readonly Cell[],
  shift: number,
  bar: string,
  room: number,
): readonly string[] {
  const left = shift + widthOfCells(cells.filter((cell) => cell.end <= start));
  const under = cells.filter((cell) => cell.end > start && cell.start < Math.max(end, start + 1));
  const line = mark.glyph.repeat(Math.max(1, widthOfCells(under)));
  const indent = ' '.repeat(left);
  if (label === '' || left + line.length + 1 + label.length <= room) {
    return [`${bar} ${indent}${mark.paint(label === '' ? line : `${line} ${label}`)}`];
  }
  const inset = Math.min(left, Math.floor(room / 3));
  const folded = fold(label, Math.max(20, room - inset));
  return [
    `${bar} ${indent}${mark.paint(line)}`,
    ...folded.map((text) => `${bar} ${' '.repeat(inset)}${mark.paint(text)}`),
  ];
}

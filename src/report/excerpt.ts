import type { Report } from '../engine/report.js';
import type { Place } from '../source/manifest.js';
import { type Position, Positions } from './position.js';
import type { Range } from './range.js';
import { secretRanges } from './redact.js';
import { cellsOf, lineRange, windowOf } from './source-line.js';

/** A place with the line that it stands on. */
export interface Excerpt extends Position {
  /** The line without its indent, cut to the room there is; secrets are hidden and nothing in it acts. */
  readonly text: string;
}

/** How far the text beside a place is looked at. */
const reach = 2000;

/** Finds the lines of places for one run of a reporter; each file is searched for secrets once. */
export function excerptsOf(report: Report): (place: Place, room: number) => Excerpt {
  const positions = new Positions(report);
  const secrets = new Map<string, readonly Range[]>();
  const secretsOf = (file: string, text: string): readonly Range[] => {
    const known = secrets.get(file) ?? secretRanges(text);
    secrets.set(file, known);
    return known;
  };
  return (place, room) => {
    const span = report.spanOf(place);
    const position = positions.of(span);
    const indexed = positions.indexed(span.file);
    if (indexed === undefined) return { ...position, text: '' };
    const whole = lineRange(indexed, position.line);
    const part = {
      start: Math.max(whole.start, span.start - reach),
      end: Math.min(whole.end, span.start + reach),
    };
    const cells = cellsOf(indexed.text, part, secretsOf(span.file, indexed.text));
    const first = cells.findIndex(({ text }) => text.trim() !== '');
    const { before, cells: seen, after } = windowOf(first < 0 ? [] : cells.slice(first), room, span.start);
    return { ...position, text: `${before}${seen.map(({ text }) => text).join('')}${after}`.trimEnd() };
  };
}

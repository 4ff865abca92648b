import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { lineEnd, lineStart, toLineColumn } from '../util/lines.js';
import { applyEdits } from './apply-edits.js';

/** Whole lines with what takes their place. */
export interface LineReplacement {
  /** 1-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the lines in the text, the end before the last line break. */
  readonly start: number;
  readonly end: number;
  /** Without a line break at its end. */
  readonly text: string;
}

/**
 * The lines that edits of one text touch, as one block with what stands there afterwards. Undefined when nothing changes or the
 * edits overlap, so that not all of them can be made.
 */
export function lineReplacement(text: string, edits: readonly Edit<Span>[]): LineReplacement | undefined {
  if (edits.length === 0) return undefined;
  const start = lineStart(text, Math.min(...edits.map(({ at }) => at.start)));
  const end = lineEnd(text, Math.max(...edits.map(({ at }) => at.end)));
  const { text: after, made } = applyEdits(text, edits);
  const replaced = after.slice(start, after.length - (text.length - end));
  if (made < edits.length || replaced === text.slice(start, end)) return undefined;
  return {
    first: toLineColumn(text, start).line,
    last: toLineColumn(text, end).line,
    ...{ start, end, text: replaced },
  };
}

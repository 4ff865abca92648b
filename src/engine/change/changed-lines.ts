import type { Span } from '../../diagnostics/span.js';
import { linesOf, rowsOf } from '../../util/line-rows.js';
import { lineIndexAt, lineStarts } from '../../util/lines.js';

/** Finds the lines that a change added or edited. Each file is compared once, when it is asked for. */
export class ChangedLines {
  readonly #textOf: (file: string) => string | undefined;
  readonly #before: (file: string) => string | undefined;
  readonly #files = new Map<string, Changed>();

  /**
   * @param textOf the text of a file of now
   * @param before the text that the file had, whatever its name; undefined for a new file
   */
  constructor(textOf: (file: string) => string | undefined, before: (file: string) => string | undefined) {
    this.#textOf = textOf;
    this.#before = before;
  }

  /** The part of a span on the first of its lines that changed: the span itself where that is its first line. */
  within({ file, start, end }: Span): Span | undefined {
    const { starts, lines, text } = this.#changed(file);
    const first = lineIndexAt(starts, start);
    const last = lineIndexAt(starts, Math.max(start, end - 1));
    for (let line = first; line <= last; line++) {
      if (!lines.has(line)) continue;
      if (line === first) return { file, start, end };
      const from = starts[line] ?? 0;
      const words = /^[ \t]*(?:- +)*/.exec(text.slice(from))?.[0].length ?? 0;
      const to = text.slice(from).search(/[ \t]*(?:\r?\n|$)/);
      return { file, start: from + words, end: Math.max(from + words, Math.min(end, from + to)) };
    }
    return undefined;
  }

  #changed(file: string): Changed {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const text = this.#textOf(file) ?? '';
    const changed = { text, starts: lineStarts(text), lines: addedLines(this.#before(file) ?? '', text) };
    this.#files.set(file, changed);
    return changed;
  }
}

interface Changed {
  readonly text: string;
  readonly starts: readonly number[];
  /** 0-based. */
  readonly lines: ReadonlySet<number>;
}

/** The 0-based lines of `after` that `before` does not have at that place; how a line ends does not matter. */
export function addedLines(before: string, after: string): ReadonlySet<number> {
  const added = new Set<number>();
  if (before === after) return added;
  const plain = (text: string) => linesOf(text).map((line) => line.replace(/\r?\n$/, ''));
  let line = 0;
  for (const { sign } of rowsOf(plain(before), plain(after))) {
    if (sign === '+') added.add(line);
    if (sign !== '-') line++;
  }
  return added;
}

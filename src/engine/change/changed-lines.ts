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
  within(span: Span): Span | undefined {
    const { starts, lines } = this.#changed(span.file);
    const first = lineIndexAt(starts, span.start);
    if (lines.has(first)) return span;
    return this.#firstOf(span.file, first, lineIndexAt(starts, Math.max(span.start, span.end - 1)));
  }

  /** The first changed line of what a key holds, where a span marks the key alone: the lines below it that stand further in. */
  below({ file, start }: Span): Span | undefined {
    const { starts, text } = this.#changed(file);
    const key = lineIndexAt(starts, start);
    const column = start - (starts[key] ?? 0);
    let last = key;
    for (let line = key + 1; line < starts.length; line++) {
      const [blank = '', mark = ''] =
        /^[ \t]*([^\s#]?)/.exec(text.slice(starts[line], starts[line + 1])) ?? [];
      const at = blank.length - mark.length;
      if (mark !== '' && (at < column || (at === column && mark !== '-'))) break;
      last = line;
    }
    return this.#firstOf(file, key, last);
  }

  /** The first changed line of the YAML document in which a span stands. */
  beside({ file, start }: Span): Span | undefined {
    const { starts, text } = this.#changed(file);
    const isBorder = (line: number) => text.startsWith('---', starts[line] ?? text.length);
    let first = lineIndexAt(starts, start);
    let last = first;
    while (first > 0 && !isBorder(first)) first--;
    while (last + 1 < starts.length && !isBorder(last + 1)) last++;
    return this.#firstOf(file, first, last);
  }

  /** The words on the first changed line between two, both included. */
  #firstOf(file: string, first: number, last: number): Span | undefined {
    const { starts, lines, text } = this.#changed(file);
    for (let line = first; line <= last; line++) {
      const whole = text.slice(starts[line], starts[line + 1]).trimEnd();
      if (!lines.has(line) || whole === '') continue;
      const from = (starts[line] ?? 0) + (/^[ \t]*(?:- +)*/.exec(whole)?.[0].length ?? 0);
      return { file, start: from, end: (starts[line] ?? 0) + whole.length };
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

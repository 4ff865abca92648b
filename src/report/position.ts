import type { Span } from '../diagnostics/span.js';
import type { Report } from '../engine/report.js';
import { lineIndexAt, lineStarts } from '../util/lines.js';

/** A span as people count: lines and columns 1-based, the end exclusive, columns in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The text of a file beside the offsets at which its lines begin. */
export interface IndexedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Finds lines and columns for one run of a reporter; each file is indexed once. */
export class Positions {
  readonly #textOf: Report['textOf'];
  readonly #files = new Map<string, IndexedText | undefined>();

  constructor(report: Pick<Report, 'textOf'>) {
    this.#textOf = report.textOf;
  }

  /** The file's text and lines, or undefined when it was not read. */
  indexed(file: string): IndexedText | undefined {
    if (!this.#files.has(file)) {
      const text = this.#textOf(file);
      this.#files.set(file, text === undefined ? undefined : { text, starts: lineStarts(text) });
    }
    return this.#files.get(file);
  }

  /** Where a span stands; the start of the file when its text is not known. */
  of(span: Span): Position {
    const indexed = this.indexed(span.file);
    if (indexed === undefined) return { file: span.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const start = place(indexed, span.start);
    const end = place(indexed, Math.max(span.start, span.end));
    return { file: span.file, ...start, endLine: end.line, endColumn: end.column };
  }
}

function place({ text, starts }: IndexedText, offset: number): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, text.length));
  const line = lineIndexAt(starts, at);
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}

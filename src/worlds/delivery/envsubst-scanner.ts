/** What a scan comes to: a text, `${`, `}`, the end, or none of these. */
export type Token = 'text' | 'open' | 'close' | 'end' | 'other';

/** Whether a character belongs to a text of which it is the `i`th, counted from 1. */
export type Accept = (char: string, i: number) => boolean;

/** What a scan may come to beside a text, and whether signs are escaped in the text. */
export interface ScanMode {
  readonly text?: Accept;
  readonly open?: true;
  readonly close?: true;
  readonly escapes?: true;
}

/**
 * Reads a template piece by piece. A sign that escapes another is taken out of what is read.
 * Upstream: `scanner` in github.com/fluxcd/pkg/envsubst/parse/scan.go.
 */
export class EnvsubstScanner {
  private readonly chars: readonly string[];
  private at = 0;
  private read = '';
  /** Whether a backslash escapes a slash and itself, as it does behind the first variable only. */
  escapesSlash = false;
  /** Where the last variable began that lies in no other. */
  outermost = 0;
  /** How many variables the place lies in. */
  depth = 0;

  constructor(text: string) {
    this.chars = [...text];
  }

  /** The text that was scanned last. */
  get text(): string {
    return this.read;
  }

  /** How many characters lie behind, with those that escape others. */
  get position(): number {
    return this.at;
  }

  /** What was written between two positions. */
  written(start: number, end: number): string {
    return this.chars.slice(start, end).join('');
  }

  /** The next character, or one that lies further ahead; `''` at the end. */
  peek(ahead = 0): string {
    return this.chars[this.at + ahead] ?? '';
  }

  scan(mode: ScanMode): Token {
    const char = this.peek();
    this.read = '';
    if (char === '') return 'end';
    if (mode.open && this.opens()) {
      this.at += 2;
      return 'open';
    }
    if (mode.close && char === '}') {
      this.at += 1;
      return 'close';
    }
    return mode.text !== undefined && this.scanText(mode.text, mode) ? 'text' : 'other';
  }

  private scanText(accept: Accept, { open, escapes }: ScanMode): boolean {
    let count = 0;
    for (let char = this.peek(); char !== ''; char = this.peek()) {
      if (count > 0 && open && this.opens()) break;
      const isEscape = escapes === true && this.isEscape();
      if (!isEscape && !accept(char, count + 1)) break;
      this.read += isEscape ? this.peek(1) : char;
      this.at += isEscape ? 2 : 1;
      count += 1;
    }
    return count > 0;
  }

  private opens(): boolean {
    return this.peek() === '$' && this.peek(1) === '{';
  }

  private isEscape(): boolean {
    const [char, next] = [this.peek(), this.peek(1)];
    return char === '$'
      ? next === '$'
      : this.escapesSlash && char === '\\' && (next === '/' || next === '\\');
  }
}

import { lineEnd, lineStart } from '../../util/lines.js';

/** Half-open. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a template that made the rendered line at `offset`: the one line with the same text, or else the one with the same
 * key; the first line of the template where no line or several are like it.
 */
export function lineInTemplate(template: string, rendered: string, offset: number): Range {
  const line = rendered.slice(lineStart(rendered, offset), lineEnd(rendered, offset)).trim();
  const key = keyOf(line);
  const lines = linesOf(template);
  const same = line === '' ? [] : lines.filter(({ text }) => text === line);
  const alike = key === undefined ? [] : lines.filter(({ text }) => keyOf(text) === key);
  const [found] = same.length === 1 ? same : alike.length === 1 && same.length === 0 ? alike : lines;
  return found === undefined
    ? { start: 0, end: 0 }
    : { start: found.start, end: found.start + found.text.length };
}

/** The lines without their indents. */
function linesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const whole = text.slice(at, end);
    lines.push({ text: whole.trim(), start: at + whole.length - whole.trimStart().length });
    at = end + 1;
  }
  return lines;
}

/** `port` of `- port: metrics`. */
function keyOf(line: string): string | undefined {
  return /^(?:- +)*["']?([\w./-]+)["']?[ \t]*:(?:\s|$)/.exec(line)?.[1];
}

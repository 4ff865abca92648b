import { inert, plain } from './sanitize.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for one line of XML, inside an element or a quoted attribute: nothing unseen is left in it and no runner finds a command. */
export function xmlText(text: string): string {
  return escaped(plain(text));
}

/** Finished lines of text as the content of an element. */
export function xmlLines(lines: readonly string[]): string {
  return lines.map((line) => escaped(inert(line))).join('\n');
}

/** U+FFFE and U+FFFF are characters of no XML document (XML 1.0, 2.2). */
function escaped(line: string): string {
  return line
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

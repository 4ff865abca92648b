import type { Finding, Related } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { markdownProse, markdownStart, markdownText, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { sentences } from './sentences.js';

/** A SARIF `message` (3.11), in both its forms. */
export interface SarifMessage {
  readonly text: string;
  readonly markdown: string;
}

/**
 * What a finding says: what is wrong first, since GitHub shows the first sentence alone where room is short, then what it
 * means, what mends it, and links to the other ends of the wire.
 * @param linked the other ends in the order of their ids, the first of which is 1
 */
export function sarifMessage(finding: Finding, linked: readonly Related<Span>[]): SarifMessage {
  const ends = (link: (label: string, id: number) => string): readonly string[] => {
    const links = linked.map(({ label }, i) => link(label, i + 1));
    return links.length === 0 ? [] : [`Other ${links.length === 1 ? 'end' : 'ends'}: ${links.join(', ')}.`];
  };
  const text = [...sentences(finding, sarifText), ...ends((label, id) => `[${linkText(label)}](${id})`)];
  const markdown = [
    ...sentences(finding, (words) => markdownProse(show(words))),
    ...ends((label, id) => `[${markdownText(show(label))}](${id})`),
  ];
  return { text: text.join(' '), markdown: markdownStart(markdown.join(' ')) };
}

/**
 * Text for a plain message: no link (3.11.6) and no placeholder (3.11.5) comes of it. Both are broken by a space instead of
 * being escaped, since readers that know no escapes would show them.
 */
export function sarifText(text: string): string {
  return plain(show(text))
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ');
}

/** The text of a link, which no bracket of it can end. */
function linkText(label: string): string {
  return sarifText(label).replace(/\\/g, '\\\\').replace(/\[/g, '(').replace(/\]/g, ')');
}

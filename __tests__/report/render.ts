import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const { enter, exit } = gfmHtml();
/** Without the rule for raw HTML, that of GitHub's tag filter. */
const gfmHtmlUnfiltered = {
  enter: enter ?? {},
  exit: Object.fromEntries(Object.entries(exit ?? {}).filter(([token]) => !token.startsWith('html'))),
};

/** GitHub's Markdown as HTML, with all HTML that the text brings along, so that it shows. */
export function render(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtmlUnfiltered],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** The tags of HTML that micromark wrote, as they stand there. */
export function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

/**
 * What GitHub makes of the text between the tags once Markdown is rendered: mentions, references, emoji, links. Formulas are
 * found while Markdown is read and can be escaped, so `actingMarkup` looks for them. Text inside `code` and `pre` is left alone, as GitHub leaves it.
 */
export function referencesIn(html: string): readonly string[] {
  const text = html
    .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '·')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  const acting = [
    /(?<![\p{L}\p{N}_])@[\p{L}\p{N}]/gu,
    /#\d/g,
    /\bGH-\d/gi,
    /:[a-z0-9_+-]+:/g,
    /https?:\/\//gi,
    /\bwww\./gi,
  ];
  return acting.flatMap((pattern) => text.match(pattern) ?? []);
}

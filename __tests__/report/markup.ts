/**
 * What acts in a piece of GitHub's Markdown outside code spans: mark-up, HTML, mentions, references, links. Code spans are
 * found as CommonMark finds them: a run of back-ticks closed by the next run of the same length.
 */
export function actingMarkup(markdown: string): readonly string[] {
  const text = withoutCode(markdown).replace(/\\[!-/:-@[-`{-~]/g, '·');
  const acting = [
    /[`*_[\]{}~$|<>]/g,
    /[\n\r]/g,
    /@[\p{L}\p{N}_]/gu,
    /(?<!&)#[\p{L}\p{N}_]/gu,
    /\bGH-\d/gi,
    /:\/\//g,
    /www\./gi,
    /:[a-z0-9_+-]+:/gi,
    /&(?!(?:amp|lt|gt|#124);)/g,
  ];
  return acting.flatMap((pattern) => text.match(pattern) ?? []);
}

/** The text with each code span as one dot; a run that nothing closes stays. */
export function withoutCode(markdown: string): string {
  let result = '';
  for (let at = 0; at < markdown.length; ) {
    if (markdown[at] === '\\') {
      result += markdown.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /`*/y;
    run.lastIndex = at;
    const ticks = run.exec(markdown)?.[0] ?? '';
    const close = ticks === '' ? -1 : closingRun(markdown, at + ticks.length, ticks.length);
    if (close === -1) result += ticks === '' ? (markdown[at] ?? '') : ticks;
    else result += '·'; // GitHub sees no reference in a sign before code
    at = close === -1 ? at + Math.max(1, ticks.length) : close + ticks.length;
  }
  return result;
}

function closingRun(markdown: string, from: number, length: number): number {
  for (const { index, 0: run } of markdown.slice(from).matchAll(/`+/g))
    if (run.length === length) return from + index;
  return -1;
}

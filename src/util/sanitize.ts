/**
 * Every text that came from a file passes through here before it is printed. Nothing in it may act: not as an escape
 * sequence of a terminal, not as a command of a CI runner, not as mark-up, a mention or a link.
 */

/** Characters that no one sees but that reorder, hide or control text; tab and line breaks among them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Selects the colourful form of an emoji; worth no escape. */
const variationSelector = /[\uFE0E\uFE0F]/g;

/**
 * Text for one line of a log: what cannot be seen is spelt out (`\n`, `\x1b`, `\u{202e}`), and no runner finds a command
 * in it. Private-use characters are spelt out too, so unknown parts of a value must have been shown before.
 */
export function plain(text: string): string {
  return inert(text.replace(variationSelector, '').replace(unseen, spell));
}

/** How `plain` spells one character that cannot be seen. */
export function spell(character: string): string {
  const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** Whether `plain` would spell the character out. */
export function isUnseen(character: string): boolean {
  return character.search(unseen) !== -1;
}

/**
 * A finished line of a log in which no runner finds a command. GitHub's older grammar looks for `##[` anywhere in a
 * line (`ActionCommand.TryParse`), Azure for `##vso[`, TeamCity for `##teamcity[`; GitHub's newer one wants `::` at the
 * start, after white space (`ActionCommand.TryParseV2`). Its comparison ignores characters without width, so putting
 * one between would not do.
 */
export function inert(line: string): string {
  return line.replace(/##([A-Za-z]*)\[/g, '##$1\\[').replace(/^(\s*)::/, '$1\\::');
}

/** The longest message GitHub keeps, in UTF-16 units (`IssueCommandExtension` cuts the rest in silence). */
const longestMessage = 4096;

/** The data of a workflow command: may hold line breaks, is cut at 4,096 characters with an ellipsis. */
export function commandData(text: string): string {
  const lines = text.split('\n').map((line) => plain(line));
  return percent(cut(lines.join('\n'), longestMessage));
}

/** The value of a property of a workflow command. */
export function commandProperty(text: string): string {
  return percent(plain(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** `%` first, or the escapes themselves would be escaped. */
function percent(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** At most `length` UTF-16 units, the last of them an ellipsis when something was cut; no surrogate pair is halved. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Text for running Markdown (GitHub's), also in a table cell: no mark-up, HTML, mention, reference or link comes of it.
 * GitHub looks for mentions and references after escapes are undone, so these are parted by a space without width.
 */
export function markdownText(text: string): string {
  return plain(text)
    .replace(/@|#(?=\S)|\bGH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[a-z0-9_+-]+:)/gi, '$&\u200B')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\|/g, '&#124;')
    .replace(/[\\`*_[\]{}~$!]/g, '\\$&');
}

/**
 * Running Markdown, made safe before, for the start of a line: no list, quotation, heading or rule comes of it, and blanks make
 * no block of code.
 */
export function markdownStart(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^(?=[-+=>#])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** Running Markdown in which text between single back-ticks stays code, for sentences that rules wrote. */
export function markdownProse(text: string): string {
  const parts = plain(text).split('`');
  if (parts.length % 2 === 0) return markdownText(text);
  const code = (text: string): string => (text === '' ? markdownText('``') : markdownCode(text));
  return parts.map((part, i) => (i % 2 === 1 ? code(part) : markdownText(part))).join('');
}

/**
 * A code span that its text cannot close, also in a table cell. Text with a back-tick or a pipe, which code spans and
 * tables read in ways that cannot be escaped in both, becomes escaped running text instead.
 */
export function markdownCode(text: string): string {
  const line = plain(text);
  if (line.trim() === '' || /[`|]/.test(line)) return `"${markdownText(line)}"`;
  return `\`${line}\``;
}

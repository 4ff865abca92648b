/**
 * Every text that came from a file passes through here before it is printed. Nothing in it may act: not as an escape
 * sequence of a terminal, not as a command of a CI runner, not as mark-up, a mention or a link.
 */
/**
 * Text for one line of a log: what cannot be seen is spelt out (`\n`, `\x1b`, `\u{202e}`), and no runner finds a command
 * in it. Private-use characters are spelt out too, so unknown parts of a value must have been shown before.
 */
export declare function plain(text: string): string;
/** How `plain` spells one character that cannot be seen. */
export declare function spell(character: string): string;
/** Whether `plain` would spell the character out. */
export declare function isUnseen(character: string): boolean;
/**
 * A finished line of a log in which no runner finds a command. GitHub's older grammar looks for `##[` anywhere in a
 * line (`ActionCommand.TryParse`), Azure for `##vso[`, TeamCity for `##teamcity[`; GitHub's newer one wants `::` at the
 * start, after white space (`ActionCommand.TryParseV2`). Its comparison ignores characters without width, so putting
 * one between would not do.
 */
export declare function inert(line: string): string;
/** The data of a workflow command: may hold line breaks, is cut at 4,096 characters with an ellipsis. */
export declare function commandData(text: string): string;
/** The value of a property of a workflow command. */
export declare function commandProperty(text: string): string;
/** At most `length` UTF-16 units, the last of them an ellipsis when something was cut; no surrogate pair is halved. */
export declare function cut(text: string, length: number): string;
/**
 * Text for running Markdown (GitHub's), also in a table cell: no mark-up, HTML, mention, reference or link comes of it.
 * GitHub looks for mentions and references after escapes are undone, so these are parted by a space without width.
 */
export declare function markdownText(text: string): string;
/**
 * Running Markdown, made safe before, for the start of a line: no list, quotation, heading or rule comes of it, and blanks make
 * no block of code.
 */
export declare function markdownStart(markdown: string): string;
/** Running Markdown in which text between single back-ticks stays code, for sentences that rules wrote. */
export declare function markdownProse(text: string): string;
/**
 * A code span that its text cannot close, also in a table cell. Text with a back-tick or a pipe, which code spans and
 * tables read in ways that cannot be escaped in both, becomes escaped running text instead.
 */
export declare function markdownCode(text: string): string;

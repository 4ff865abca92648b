import type { Span } from '../diagnostics/span.js';

/** What is wrong with a document as YAML: the two things that Kubernetes tools say before they look at the object. */
export interface SourceFault {
  readonly rule: 'yaml-syntax' | 'yaml-duplicate-key';
  readonly message: string;
  readonly why: string;
  readonly span: Span;
  readonly related: readonly { readonly span: Span; readonly label: string }[];
}

/** A fault inside one text, before it is known which file that is. */
export interface TextFault extends Omit<SourceFault, 'span' | 'related'> {
  /** Half-open. */
  readonly start: number;
  readonly end: number;
  readonly related: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

const stops = 'kubectl, Argo CD and Flux refuse the document, so the object never reaches the cluster';

export function syntaxFault(message: string, start: number, end: number): TextFault {
  return { rule: 'yaml-syntax', message, why: stops, start, end, related: [] };
}

/** A key that stands twice in one mapping; the offsets are those of the two keys. */
export function duplicateKey(
  key: string,
  first: readonly [number, number],
  second: readonly [number, number],
): TextFault {
  return {
    rule: 'yaml-duplicate-key',
    message: `found the key ${JSON.stringify(key)} a second time where each key may stand once`,
    why: 'the last value wins in silence, or the API server refuses the object under strict validation',
    start: second[0],
    end: second[1],
    related: [{ start: first[0], end: first[1], label: 'the first value, which is lost' }],
  };
}

/**
 * The parser's reason in one plain sentence. Text of the file is never repeated, as it may be part of a Secret.
 * `code` and `reason` are those of the errors of the `yaml` package.
 */
export function plainReason(code: string, reason: string): string {
  const exact = byReason.find(([part]) => reason.includes(part));
  return exact?.[1] ?? byCode[code] ?? 'found text that is no YAML at this place';
}

const byReason: readonly (readonly [string, string])[] = [
  ['Missing closing', 'found the end of the text where a closing quote was wanted'],
  [
    'must start at the same column',
    'found a line that is indented differently from the lines it belongs with',
  ],
  [
    'Implicit map keys need to be followed',
    'found text without a colon where a key followed by ":" was wanted',
  ],
  [
    'Nested mappings are not allowed',
    'found a second ": " on one line where plain text was wanted (quote the text)',
  ],
  ['not allowed on the same line', 'found a list on the line of a key where a new line was wanted'],
  ['Flow sequence', 'found other text where "," or "]" was wanted'],
  ['Flow map', 'found other text where "," or "}" was wanted'],
  ['missing ,', 'found another item where "," was wanted'],
  ['sequence items should not have preceding content', 'found text before the "-" of a list item'],
  ['Block scalar header', 'found other text where the end of the line was wanted, behind "|" or ">"'],
  ['Block scalar', 'found a line of a text block that is indented less than its first line'],
];

const byCode: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'found an anchor or tag on an alias, which can carry none',
  BAD_DQ_ESCAPE: 'found a backslash in double quotes where an escape that YAML knows was wanted',
  BAD_INDENT: 'found a line that is indented differently from the lines it belongs with',
  BAD_SCALAR_START: 'found text that begins with "@" or "`" where plain text was wanted (quote the text)',
  BLOCK_AS_IMPLICIT_KEY: 'found a mapping where a key on one line was wanted',
  BLOCK_IN_FLOW: 'found indented text inside brackets where "," or the closing bracket was wanted',
  KEY_OVER_1024_CHARS: 'found a key of more than 1024 characters',
  MISSING_CHAR: 'found text where a separating character was wanted',
  MULTILINE_IMPLICIT_KEY: 'found text over several lines where a key on one line was wanted (a missing ":"?)',
  MULTIPLE_ANCHORS: 'found two anchors on one value',
  MULTIPLE_TAGS: 'found two tags on one value',
  TAB_AS_INDENT: 'found a tab where spaces were wanted: tabs cannot indent',
  UNEXPECTED_TOKEN: 'found text where the end of the value was wanted',
};

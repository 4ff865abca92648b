import { remembered } from '../../util/remembered.js';
import { isSymbolic, knownHead, knownTail, possibleTexts, symbol, symbolParts } from '../../util/symbol.js';
import type { PrometheusMajor } from './labels.js';
import { compileRegex, findSubmatch } from './relabel-regex.js';
import type { Match } from './template.js';

/** Stands where a rule may have written what cannot be known. */
export const unknownResult = symbol('result of relabelling');

/**
 * Whether a pattern matches a value of which parts may be unknown. A match whose groups depend on the
 * unknown parts has `match` undefined.
 */
export type Decision =
  | { readonly matches: 'yes'; readonly match: Match | undefined }
  | { readonly matches: 'no' | 'unknown' };

/**
 * Matches exactly where the value is known. A value with symbols is decided only for patterns made of literal
 * text and `.*` or `.+`, grouped or not: a symbol fits a wildcard whatever it stands for, and literal text that
 * contradicts the known head or tail of the value never fits, nor does too short a text. All else is unknown, and what an
 * optional symbol decides.
 */
export function decide(regex: string, value: string, version: PrometheusMajor): Decision {
  if (isSymbolic(value)) return decideSymbolic(regex, value, version);
  return decideKnown(regex, value, version);
}

function decideKnown(regex: string, value: string, version: PrometheusMajor): Decision {
  const match = findSubmatch(compileRegex(regex, version), value);
  return match === undefined ? { matches: 'no' } : { matches: 'yes', match };
}

/** Whether two values are the same; a value with symbols equals itself, and never the empty text unless all of it is optional. */
export function decideEqual(a: string, b: string): 'yes' | 'no' | 'unknown' {
  if (a === b) return 'yes';
  if (!isSymbolic(a) && !isSymbolic(b)) return 'no';
  if (a === '' || b === '') return possibleTexts(a + b).includes('') ? 'unknown' : 'no';
  return headsDiffer(knownHead(a), knownHead(b)) || tailsDiffer(knownTail(a), knownTail(b))
    ? 'no'
    : 'unknown';
}

function decideSymbolic(regex: string, value: string, version: PrometheusMajor): Decision {
  const glob = globOf(regex);
  if (glob === undefined) return { matches: 'unknown' };
  const [whole = value, ...shorter] = possibleTexts(value);
  const decision = decideByGlob(glob, regex, whole, version);
  const isSame = shorter.every((text) => {
    const other = isSymbolic(text)
      ? decideByGlob(glob, regex, text, version)
      : decideKnown(regex, text, version);
    return other.matches === decision.matches;
  });
  return isSame ? decision : { matches: 'unknown' };
}

function decideByGlob(glob: Glob, regex: string, value: string, version: PrometheusMajor): Decision {
  const masked = mask(value);
  const match = findSubmatch(compileRegex(regex, version), masked.text);
  if (match !== undefined) {
    const groups = match.groups.map(masked.restore);
    const isExact = groupsAreExact(glob, masked.text, version);
    return { matches: 'yes', match: isExact ? { groups, names: match.names } : undefined };
  }
  const isContradicted =
    (glob.literal !== undefined && glob.literal.length < masked.text.length) ||
    headsDiffer(glob.head, knownHead(value)) ||
    tailsDiffer(glob.tail, knownTail(value));
  return { matches: isContradicted ? 'no' : 'unknown' };
}

/** A pattern of literal text and wildcards. */
interface Glob {
  /** The text of a pattern without wildcards. */
  readonly literal: string | undefined;
  /** Literal text before the first wildcard, and after the last; both the whole text when there is none. */
  readonly head: string;
  readonly tail: string;
  /** Literal text between neighbouring wildcards. */
  readonly separators: readonly string[];
  readonly allGreedy: boolean;
  /** The same pattern in which every wildcard is a group. */
  readonly grouped: string;
}

const piece =
  /(?:\((?:\?:|\?P?<\w+>)?(?<group>\.[*+]\??)\)|(?<wildcard>\.[*+]\??)|\\(?<escaped>[!-/:-@[-`{-~])|(?<plain>[^\\.+*?()|[\]{}^$\uE000-\uF8FF]))(?![*+?{])/uy;

/** Undefined for any other pattern. */
const globOf = remembered(1000, (regex: string): Glob | undefined => {
  const body = regex.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const literals = [''];
  const wildcards: string[] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < body.length; at = piece.lastIndex) {
    const found = piece.exec(body)?.groups;
    if (found === undefined) return undefined;
    const wildcard = found.group ?? found.wildcard;
    if (wildcard === undefined) literals[literals.length - 1] += found.escaped ?? found.plain ?? '';
    else {
      wildcards.push(wildcard);
      literals.push('');
    }
  }
  return {
    literal: wildcards.length === 0 ? literals.join('') : undefined,
    head: literals.at(0) ?? '',
    tail: literals.at(-1) ?? '',
    separators: literals.slice(1, -1),
    allGreedy: wildcards.every((wildcard) => !wildcard.endsWith('?')),
    grouped: literals.map((text, i) => quoteMeta(text) + (wildcards[i] ? `(${wildcards[i]})` : '')).join(''),
  };
});

/**
 * Whether the groups are the same whatever the symbols stand for: one wildcard takes all; symbols hold no
 * semicolon, so it always separates; and a first greedy wildcard that holds every symbol ends where it ends.
 */
function groupsAreExact(glob: Glob, text: string, version: PrometheusMajor): boolean {
  if (glob.separators.every((separator) => separator.includes(';'))) return true;
  const first = findSubmatch(compileRegex(glob.grouped, version), text)?.groups[1] ?? '';
  return glob.allGreedy && !/[\uE100-\uE1FF]/u.test(text.slice(glob.head.length + first.length));
}

/** Each symbol as one character that no pattern names, and the way back. */
function mask(value: string): { readonly text: string; readonly restore: (text: string) => string } {
  const symbols: string[] = [];
  const parts = symbolParts(value).map((part) => {
    if (!isSymbolic(part)) return part;
    const known = symbols.indexOf(part);
    const index = known < 0 ? symbols.push(part) - 1 : known;
    return String.fromCharCode(0xe100 + Math.min(index, 0xff));
  });
  const restore = (text: string) =>
    text.replace(/[\uE100-\uE1FF]/gu, (char) => symbols[char.charCodeAt(0) - 0xe100] ?? char);
  return { text: parts.join(''), restore };
}

function headsDiffer(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) !== b.slice(0, length);
}

function tailsDiffer(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(a.length - length) !== b.slice(b.length - length);
}

function quoteMeta(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/gu, '\\$&');
}

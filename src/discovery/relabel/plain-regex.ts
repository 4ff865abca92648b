import type { Match } from './template.js';

/**
 * Nearly every rule that the operator writes has one of four shapes: a literal, a literal in a group, a choice of
 * literals, and a wildcard group between literals. Those are matched by comparing text, so that a run that meets no
 * other pattern needs no regular expression engine. Equal to it by test.
 */
export type PlainRegex = (text: string) => Match | undefined;

const noNames: Match['names'] = new Map();
const literal = /^[\w\-:;/ ,=@%]*$/;
const literalGroup = /^\(([\w\-:/ ]*)\)([\w\-:;/]*)$/;
const choice = /^\(([\w-]+(?:\|[\w-]+)+)\)([\w\-:;/]*)$/;
const wildcard = /^([\w\-:;/]*)\(\.([*+])\)([\w\-:;/]*)$/;

/** The matcher of a pattern as it is written, without anchors; undefined for a pattern of another shape. */
export function plainRegex(regex: string): PlainRegex | undefined {
  if (literal.test(regex)) return (text) => (text === regex ? matchOf(text) : undefined);
  const grouped = literalGroup.exec(regex) ?? choice.exec(regex);
  if (grouped !== null) return choiceOf((grouped[1] ?? '').split('|'), grouped[2] ?? '');
  const between = wildcard.exec(regex);
  return between === null
    ? undefined
    : wildcardBetween(between[1] ?? '', between[3] ?? '', between[2] === '+' ? 1 : 0);
}

function choiceOf(words: readonly string[], tail: string): PlainRegex {
  return (text) => {
    const word = words.find((candidate) => text === candidate + tail);
    return word === undefined ? undefined : matchOf(text, word);
  };
}

/** A dot stands for any character, except for a line break before Prometheus 3: such text takes the long way. */
function wildcardBetween(head: string, tail: string, least: number): PlainRegex {
  return (text) => {
    const length = text.length - head.length - tail.length;
    if (length < least || !text.startsWith(head) || !text.endsWith(tail)) return undefined;
    return matchOf(text, text.slice(head.length, head.length + length));
  };
}

function matchOf(...groups: readonly string[]): Match {
  return { groups, names: noNames };
}

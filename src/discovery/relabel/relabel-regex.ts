import { RE2JS, RE2JSException } from 're2js';
import { remembered } from '../../util/remembered.js';
import type { PrometheusMajor } from './labels.js';
import { type PlainRegex, plainRegex } from './plain-regex.js';
import { expand, type Match } from './template.js';

/** A fully anchored pattern of a relabelling rule. */
export interface RelabelRegex {
  /** The cheap way, for a pattern that has one. */
  readonly plain: PlainRegex | undefined;
  readonly engine: () => Compiled;
}

interface Compiled {
  readonly pattern: RE2JS;
  readonly names: ReadonlyMap<string, readonly number[]>;
}

/**
 * Compiles as Prometheus does: the anchors are put around the text as text, and since version 3 a dot also
 * matches a line break. Throws RE2JSException for a pattern that RE2 refuses: ask `regexFault` first.
 * Upstream: `NewRegexp` in relabel.go.
 */
export function compileRegex(regex: string, version: PrometheusMajor): RelabelRegex {
  return version === 2 ? compiled2(regex) : compiled3(regex);
}

const compiled2 = remembered(1000, (regex: string) => anchored(regex, `^(?:${regex})$`));
const compiled3 = remembered(1000, (regex: string) => anchored(regex, `^(?s:${regex})$`));

function anchored(regex: string, text: string): RelabelRegex {
  const plain = plainRegex(regex);
  return plain === undefined ? eagerly(text) : { plain, engine: lazily(text) };
}

function eagerly(text: string): RelabelRegex {
  const engine = compile(text);
  return { plain: undefined, engine: () => engine };
}

function lazily(text: string): () => Compiled {
  let engine: Compiled | undefined;
  return () => {
    engine ??= compile(text);
    return engine;
  };
}

function compile(text: string): Compiled {
  const pattern = RE2JS.compile(uniqueNames(text));
  const names = new Map<string, number[]>();
  for (const [unique, number] of Object.entries(pattern.namedGroups())) {
    const name = unique.replace(/__again\d+$/, '');
    names.set(name, [...(names.get(name) ?? []), number]);
  }
  return { pattern, names };
}

/** Go takes several groups of one name, re2js does not: the later ones get a name of their own. */
function uniqueNames(text: string): string {
  const seen = new Set<string>();
  return text.replace(/\(\?P?<(\w+)>/g, (group: string, name: string) => {
    if (!seen.has(name)) {
      seen.add(name);
      return group;
    }
    const unique = `${name}__again${seen.size}`;
    seen.add(unique);
    return `(?P<${unique}>`;
  });
}

/** Why RE2 refuses the pattern, in Go's words (`error parsing regexp: ...`); undefined when it compiles. */
export function regexFault(regex: string, version: PrometheusMajor): string | undefined {
  try {
    compileRegex(regex, version);
    return undefined;
  } catch (fault) {
    if (fault instanceof RE2JSException) return fault.message.replace(/__again\d+>/g, '>');
    throw fault;
  }
}

/** Whether the text matches. Upstream: `Regexp.MatchString`. */
export function matchString(regex: RelabelRegex, text: string): boolean {
  return findSubmatch(regex, text) !== undefined;
}

/** The leftmost match, undefined when there is none. Upstream: `Regexp.FindStringSubmatchIndex`. */
export function findSubmatch({ plain, engine }: RelabelRegex, text: string): Match | undefined {
  if (plain !== undefined && !text.includes('\n')) return plain(text);
  const { pattern, names } = engine();
  const matcher = pattern.matcher(text);
  return matcher.find() ? { groups: groupsOf(matcher), names } : undefined;
}

/**
 * Every match replaced by the expanded template. With intact anchors there is one match at most, but a pattern
 * such as `a)|(b` escapes them. Upstream: `Regexp.ReplaceAllString`.
 */
export function replaceAllString({ engine }: RelabelRegex, text: string, template: string): string {
  const { pattern, names } = engine();
  const matcher = pattern.matcher(text);
  let done = 0;
  let result = '';
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (start === end && start === done && start > 0) continue; // Go allows no empty match right after a match
    result += text.slice(done, start) + expand(template, { groups: groupsOf(matcher), names });
    done = end;
  }
  return result + text.slice(done);
}

function groupsOf(matcher: ReturnType<RE2JS['matcher']>): readonly string[] {
  return Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? '');
}

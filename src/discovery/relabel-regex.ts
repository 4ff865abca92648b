import { RE2JS, RE2JSException } from 're2js';
import type { PrometheusMajor } from './labels.js';
import { expand, type Match } from './template.js';

/** A compiled, fully anchored pattern of a relabelling rule. */
export interface RelabelRegex {
  readonly pattern: RE2JS;
  readonly names: Readonly<Record<string, number>>;
}

const compiled = new Map<string, RelabelRegex>();
const cacheSize = 2000;

/**
 * Compiles as Prometheus does: the anchors are put around the text as text, and since version 3 a dot also
 * matches a line break. Throws RE2JSException for a pattern that RE2 refuses: ask `regexFault` first.
 * Upstream: `NewRegexp` in relabel.go.
 */
export function compileRegex(regex: string, version: PrometheusMajor): RelabelRegex {
  const text = version === 2 ? `^(?:${regex})$` : `^(?s:${regex})$`;
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const pattern = RE2JS.compile(text);
  const fresh = { pattern, names: pattern.namedGroups() };
  if (compiled.size >= cacheSize) compiled.clear();
  compiled.set(text, fresh);
  return fresh;
}

/** Why RE2 refuses the pattern, in Go's words (`error parsing regexp: ...`); undefined when it compiles. */
export function regexFault(regex: string, version: PrometheusMajor): string | undefined {
  try {
    compileRegex(regex, version);
    return undefined;
  } catch (fault) {
    if (fault instanceof RE2JSException) return fault.message;
    throw fault;
  }
}

/** Whether the text matches. Upstream: `Regexp.MatchString`. */
export function matchString({ pattern }: RelabelRegex, text: string): boolean {
  return pattern.matcher(text).find();
}

/** The leftmost match, undefined when there is none. Upstream: `Regexp.FindStringSubmatchIndex`. */
export function findSubmatch({ pattern, names }: RelabelRegex, text: string): Match | undefined {
  const matcher = pattern.matcher(text);
  return matcher.find() ? { groups: groupsOf(matcher), names } : undefined;
}

/**
 * Every match replaced by the expanded template. With intact anchors there is one match at most, but a pattern
 * such as `a)|(b` escapes them. Upstream: `Regexp.ReplaceAllString`.
 */
export function replaceAllString({ pattern, names }: RelabelRegex, text: string, template: string): string {
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

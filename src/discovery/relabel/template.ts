/** What one match of a regular expression found. */
export interface Match {
  /** The whole match, then each group; '' for a group that took no part. */
  readonly groups: readonly string[];
  /** The 1-based numbers of the groups of each name; RE2 allows several of one name. */
  readonly names: ReadonlyMap<string, readonly number[]>;
}

/**
 * Replaces the variables of a template: `$1`, `$name`, `${1}`, `${name}`, `$$`. A variable without braces takes
 * the longest run of letters, digits and underscores, so `$1x` is the group named `1x`. Unknown groups are
 * empty; a malformed `$` stays. Upstream: `Regexp.Expand` and `extract` in Go's regexp package.
 */
export function expand(template: string, match: Match): string {
  if (!hasVariable(template)) return template;
  return template.replace(
    /\$(?:(\$)|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})/gu,
    (_, dollar?: string, bare?: string, braced?: string) => dollar ?? groupOf(match, bare ?? braced ?? ''),
  );
}

/** Whether a template may depend on the match. Upstream: `varInRegexTemplate` in relabel.go. */
export function hasVariable(template: string): boolean {
  return template.includes('$');
}

function groupOf({ groups, names }: Match, name: string): string {
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(name)) return groups[Number(name)] ?? ''; // a leading zero makes it a name
  return (names.get(name) ?? []).map((number) => groups[number] ?? '').find((text) => text !== '') ?? '';
}

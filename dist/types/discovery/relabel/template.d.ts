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
export declare function expand(template: string, match: Match): string;
/** Whether a template may depend on the match. Upstream: `varInRegexTemplate` in relabel.go. */
export declare function hasVariable(template: string): boolean;

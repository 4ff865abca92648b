/** The title of a rule, also of those about ignores; undefined for an id that no rule has. */
export declare function titleOf(rule: string): string | undefined;

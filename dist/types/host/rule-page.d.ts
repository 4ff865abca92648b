/** The page of a rule that ships with promwire, Markdown; undefined when it did not come along. */
export declare function rulePage(rule: string): string | undefined;

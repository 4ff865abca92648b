import type { Finding, Unproven } from '../diagnostics/finding.js';
import type { Rule } from '../rules/define-rule.js';
/**
 * The findings without those of the `rules` in data of tests. Such files show what a program is given or makes, often wrong on
 * purpose, and nobody applies them: what is found there is unproven, unless one of the `asked` paths names such a folder.
 */
export declare function apartFromTestData(all: readonly Finding[], asked: readonly string[], rules: readonly Rule[]): {
    readonly findings: readonly Finding[];
    readonly unproven: readonly Unproven[];
};

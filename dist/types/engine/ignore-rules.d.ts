import type { BaselineEntry } from '../config/config.js';
import type { Finding } from '../diagnostics/finding.js';
import type { Ignore } from './ignores.js';
/** What is said about wishes to silence: not about the wire, so they have no place among the rules. */
export declare const ignoreRules: readonly [{
    readonly id: "ignore-without-reason";
    readonly title: "An ignore gives no reason";
}, {
    readonly id: "ignore-unused";
    readonly title: "An ignore silences nothing";
}, {
    readonly id: "ignore-unknown-rule";
    readonly title: "An ignore names no rule that exists";
}, {
    readonly id: "baseline-unused";
    readonly title: "An entry of the baseline matches no finding";
}];
/** Whether a finding speaks of a wish to silence, and not of a wire. */
export declare function isAboutIgnores({ rule }: Pick<Finding, 'rule'>): boolean;
export declare function withoutReason(ignore: Ignore): Finding;
export declare function unused(ignore: Ignore): Finding;
export declare function unknownRule(ignore: Ignore, ruleIds: readonly string[]): Finding;
/** @param file that of the baseline */
export declare function baselineUnused({ rule, object, fingerprint, start, end }: BaselineEntry, file: string): Finding;

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
}];
export declare function withoutReason(ignore: Ignore): Finding;
export declare function unused(ignore: Ignore): Finding;
export declare function unknownRule(ignore: Ignore, ruleIds: readonly string[]): Finding;

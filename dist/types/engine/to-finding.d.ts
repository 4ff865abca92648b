import type { Finding, Problem } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Rule, Where } from '../rules/define-rule.js';
/** The one function that turns addresses into spans. */
export declare function toSpan(where: Where): Span;
/** A problem with its addresses found and its severity settled. */
export declare function toFinding(rule: Rule, problem: Problem<Where>, object: string, worlds: readonly string[]): Finding;

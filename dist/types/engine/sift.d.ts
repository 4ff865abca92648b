import type { Config } from '../config/config.js';
import { type Finding, type Severity, type Suppressed } from '../diagnostics/finding.js';
import type { SourceFile } from '../source/manifest.js';
import { type IgnoreAnnotation } from './ignores.js';
export interface SiftInput {
    readonly config: Pick<Config, 'ignore' | 'baseline' | 'minSeverity' | 'narrowed'>;
    /** Files whose text contains `ignoreMarker`; others may be left out. */
    readonly comments: readonly SourceFile[];
    readonly annotations: readonly IgnoreAnnotation[];
    /** Every rule there is. */
    readonly ruleIds: readonly string[];
    /** The rules that were run, when not all were: an ignore for another one is not unused. */
    readonly ran?: readonly string[];
}
export interface Sifted {
    readonly kept: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
}
/**
 * Takes out what a comment, an annotation or the configuration silences, says which of these wishes are void, drops
 * what lies below `minSeverity`, merges what several worlds share, and sorts by file, offset, rule.
 * Pure; every finding at or above `minSeverity` comes back in exactly one of the two lists.
 */
export declare function sift(findings: readonly Finding[], input: SiftInput): Sifted;
/** Whether a severity is as grave as another, or graver. */
export declare function atLeast(severity: Severity, least: Severity): boolean;
/** By file (code units), offset, rule; the rest only so that equal places never swap. */
export declare function inOrder(a: Finding, b: Finding): number;
/** One finding for two: the graver telling, with the worlds of both. */
export declare function unite(a: Finding, b: Finding): Finding;

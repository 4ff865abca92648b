import type { Finding, Unproven } from '../../diagnostics/finding.js';
import type { TargetChange } from './target-changes.js';
/** What a report on a change says beside the findings that are new. */
export interface Change {
    /** What it was compared with, such as the first digits of a commit. */
    readonly base: string;
    /** Findings that were there before; they are counted, not reported. */
    readonly older: readonly Finding[];
    /** Findings of before that are gone. Their places are those of before. */
    readonly mended: readonly Finding[];
    readonly targets: readonly TargetChange[];
    /** Hops that could be followed before and cannot any more: their other end is no longer in the files. */
    readonly opened: readonly Unproven[];
    /**
     * The line (1-based) that a line of a file has at the tip of the branch, where the checkout is a merge of it: hosts of pull
     * requests count those. Undefined for a line that the branch does not have.
     */
    readonly lineAtTip: (file: string, line: number) => number | undefined;
    /** What limits the comparison, one sentence each. */
    readonly notes: readonly string[];
}
/** A report that was to be on a change, and is on everything. */
export interface NotCompared {
    /** Why: the part of a sentence that follows "because". */
    readonly unavailable: string;
}

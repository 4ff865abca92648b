import type { Baseline, BaselineEntry } from '../config/config.js';
import type { Finding, Suppressed } from '../diagnostics/finding.js';
export interface Baselined {
    readonly kept: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
    /** Entries that match no finding. */
    readonly left: readonly BaselineEntry[];
}
/**
 * Takes out what a baseline knows. An entry stands for one finding, so a second one like it is told. Notices about ignores
 * are never taken out: they ask for a line to be removed.
 */
export declare function applyBaseline(findings: readonly Finding[], { entries }: Baseline): Baselined;

import type { GeneratedRelabelConfig } from '../generation/scrape-job.js';
import type { Outcome, PoolTrace } from '../pool.js';
/** A written rule that drops every target that gets as far as to it. */
export interface DropsAll {
    readonly rule: GeneratedRelabelConfig;
    readonly outcomes: readonly Outcome[];
    /** The label that the role of the discovery never makes, where the rule looks at one; 0-based index among its sources. */
    readonly foreign: {
        readonly name: string;
        readonly index: number;
    } | undefined;
    /** What the rule found in its source labels, joined; each text once, sorted. */
    readonly values: readonly string[];
}
/**
 * Undefined as soon as one target is kept or two rules share the work, and where the scan may not hold all that the rule
 * looks at: then a label that is absent here may be there in the cluster. A label that nothing has yet is how one lets others
 * opt in to being scraped.
 */
export declare function dropsAll(pool: PoolTrace): DropsAll | undefined;

import type { RemovedEnd } from '../../diagnostics/finding.js';
import type { PrometheusTrace } from '../../discovery/trace.js';
/** What a change does to the targets that one Prometheus has of one monitor. At least one of the lists is not empty. */
export interface TargetChange {
    /** `namespace/name`, or `assumed`. */
    readonly prometheus: string;
    /** `Kind namespace/name` of the monitor. */
    readonly object: string;
    /** URLs, sorted; one that two jobs have is there twice. */
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    /** Targets that stay, and were not down before but are after. */
    readonly downNow: readonly string[];
    /** Targets that stay, and were down before but are not after. */
    readonly nowUp: readonly string[];
    /** How many there are after. */
    readonly left: number;
    /** Of the lost ones: what the change took away of their wires. */
    readonly removed: readonly RemovedEnd[];
}
/** The difference of what `promwire targets` says of two states of the files, sorted; what stays the same is left out. */
export declare function targetChanges(before: readonly PrometheusTrace[], after: readonly PrometheusTrace[]): readonly Omit<TargetChange, 'removed'>[];

import type { Finding, Unproven } from '../diagnostics/finding.js';
import type { PrometheusPools } from '../discovery/pool.js';
/**
 * The hops that the scan leaves open, each told once, in the order of their places. Where a finding speaks of the same
 * object at the same gate, or marks the same place, the hop is not left open.
 */
export declare function unprovenOf(prometheuses: readonly PrometheusPools[], more: readonly Unproven[], findings: readonly Finding[]): readonly Unproven[];

import type { Finding, Unproven } from '../diagnostics/finding.js';
import type { World } from '../worlds/world.js';
import type { Told } from './check.js';
export interface Settled {
    readonly findings: readonly Finding[];
    /** Problems of text that is not yet what will be applied, each with what would settle it. */
    readonly unproven: readonly Unproven[];
}
/** Holds what the rules told of each world against what is known of the worlds together. */
export declare function settle(told: readonly Told[], worlds: readonly World[]): Settled;

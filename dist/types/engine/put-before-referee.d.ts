import type { NotRead } from '../diagnostics/finding.js';
import type { Refused } from '../model/refused.js';
import type { Gate } from './read-files.js';
/** What was refused in each world after kubeconform was asked, and of what it had no opinion. */
export interface Refereed {
    readonly refused: readonly (readonly Refused[])[];
    readonly notRead: readonly NotRead[];
}
/**
 * Puts what the recorded schemas refuse before kubeconform, with the same schemas: what it takes is not refused, and what it
 * refuses too has its words as well. Without an opinion of kubeconform the objects stay as they are. It is loaded only here,
 * and only where something is refused.
 */
export declare function putBeforeReferee(worlds: readonly (readonly Refused[])[], { schemaNamed }: Pick<Gate, 'schemaNamed'>): Promise<Refereed>;

import type { NotRead } from '../diagnostics/finding.js';
import { type Objects } from '../model/objects.js';
/**
 * Objects of the wire whose name or labels another program fills in later: what they refer to is not known, and nothing is
 * said against it. One entry a file.
 */
export declare function variablesIn(worlds: readonly Objects[]): readonly NotRead[];

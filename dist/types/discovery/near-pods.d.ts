import type { LabelSelector } from '../model/label-selector.js';
import type { Workload } from '../model/workload.js';
/**
 * Why pods that a selector does not match are plainly those that were meant: the labels are on the workload and not on its
 * pods, or one value differs by a slip of the pen. Undefined where nothing says so.
 */
export declare function nearnessOf(workload: Workload, selector: LabelSelector): 'labels-on-workload' | 'value-slip' | undefined;

import type { LabelSelector } from '../model/label-selector.js';
import type { Workload } from '../model/workload.js';
import { nearest } from '../util/nearest.js';
import { matches } from './selector.js';
import { type Unmet, unmetRequirements } from './unmet-requirement.js';

/**
 * Why pods that a selector does not match are plainly those that were meant: the labels are on the workload and not on its
 * pods, or one value differs by a slip of the pen. Undefined where nothing says so.
 */
export function nearnessOf(
  workload: Workload,
  selector: LabelSelector,
): 'labels-on-workload' | 'value-slip' | undefined {
  if (matches(selector, workload.labels)) return 'labels-on-workload';
  const [only, ...others] = unmetRequirements(selector, workload.template.labels);
  return only !== undefined && others.length === 0 && isSlip(only, workload) ? 'value-slip' : undefined;
}

/** The label is there with a value that differs by a letter or two; numbers tell siblings apart and are no slip. */
function isSlip({ key, value }: Unmet, { template }: Workload): boolean {
  const found = template.labels[key];
  if (value === undefined || found === undefined || value.length < 4) return false;
  if (found.startsWith(value)) return false; // an operator is often called like what it makes
  return nearest(value, [found]) !== undefined && value.replace(/\D/g, '') === found.replace(/\D/g, '');
}

import { requirementsOf } from '../discovery/unmet-requirement.js';
import type { LabelSelector } from '../model/label-selector.js';
import type { PodMonitor } from '../model/pod-monitor.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';

/** The words of a monitor that select: its only requirement, or all of them. */
export function selectorPlace(monitor: ServiceMonitor | PodMonitor, selector: LabelSelector): Place {
  const [only, ...others] = requirementsOf(selector);
  return only !== undefined && others.length === 0
    ? monitor.field('spec', 'selector', ...only.path)
    : monitor.key('spec', 'selector');
}

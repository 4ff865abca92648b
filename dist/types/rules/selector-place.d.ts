import type { LabelSelector } from '../model/label-selector.js';
import type { PodMonitor } from '../model/pod-monitor.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
/** The words of a monitor that select: its only requirement, or all of them. */
export declare function selectorPlace(monitor: ServiceMonitor | PodMonitor, selector: LabelSelector): Place;

import type { HandMade } from '../../graph/hand-made.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { Discovery, PoolTrace } from '../pool.js';
/**
 * A pool that finds no Service, and whose monitor selects by labels that addresses without Service carry: whoever wrote
 * those labels there meant them for the monitor, which reads the labels of Services only.
 */
export declare function poolWaitingFor(discovery: Discovery, object: HandMade): PoolTrace<ServiceMonitor> | undefined;

import type { HandMade } from '../../graph/hand-made.js';
import { mayBeIn } from '../../graph/namespaces.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { Discovery, PoolTrace } from '../pool.js';
import { matches } from '../selector.js';
import { serviceMonitorPools } from './pools-selecting.js';

/**
 * A pool that finds no Service, and whose monitor selects by labels that addresses without Service carry: whoever wrote
 * those labels there meant them for the monitor, which reads the labels of Services only.
 */
export function poolWaitingFor(
  discovery: Discovery,
  object: HandMade,
): PoolTrace<ServiceMonitor> | undefined {
  return serviceMonitorPools(discovery).find(({ monitor, services, scrapeJob, state, poison }) => {
    const { selector } = monitor.spec;
    if (state === 'not-selected' || state === 'rejected' || poison !== undefined) return false; // it looks for nothing
    if (services.length > 0 || selector === undefined) return false;
    const isEmpty = matches(selector, {});
    return !isEmpty && matches(selector, object.labels) && mayBeIn(object.namespace, scrapeJob.namespaces);
  });
}

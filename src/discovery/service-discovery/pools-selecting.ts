import type { Service } from '../../model/service.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import { perObject } from '../../util/per-object.js';
import type { Discovery, PoolTrace } from '../pool.js';

/** The pools whose monitor selects a Service, of every Prometheus. */
export function poolsSelecting(discovery: Discovery, service: Service): readonly PoolTrace<ServiceMonitor>[] {
  return poolsByService(discovery).get(service) ?? [];
}

const poolsByService = perObject((discovery: Discovery) => {
  const pools = new Map<Service, PoolTrace<ServiceMonitor>[]>();
  for (const pool of serviceMonitorPools(discovery)) {
    for (const service of pool.services) {
      const list = pools.get(service);
      if (list === undefined) pools.set(service, [pool]);
      else list.push(pool);
    }
  }
  return pools;
});

/** The pools of ServiceMonitors, of every Prometheus. */
export function serviceMonitorPools({ prometheuses }: Discovery): readonly PoolTrace<ServiceMonitor>[] {
  return prometheuses.flatMap(({ pools }) =>
    pools.flatMap((pool) => (isOfServiceMonitor(pool) ? [pool] : [])),
  );
}

function isOfServiceMonitor(pool: PoolTrace): pool is PoolTrace<ServiceMonitor> {
  return pool.monitor.kind === 'ServiceMonitor';
}

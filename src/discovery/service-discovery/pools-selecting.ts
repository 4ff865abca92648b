import type { Service } from '../../model/service.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { Discovery, PoolTrace } from '../pool.js';

/** The pools whose monitor selects a Service, of every Prometheus. */
export function poolsSelecting(discovery: Discovery, service: Service): readonly PoolTrace<ServiceMonitor>[] {
  return serviceMonitorPools(discovery).filter(({ services }) => services.includes(service));
}

/** The pools of ServiceMonitors, of every Prometheus. */
export function serviceMonitorPools({ prometheuses }: Discovery): readonly PoolTrace<ServiceMonitor>[] {
  return prometheuses.flatMap(({ pools }) =>
    pools.flatMap((pool) => (isOfServiceMonitor(pool) ? [pool] : [])),
  );
}

function isOfServiceMonitor(pool: PoolTrace): pool is PoolTrace<ServiceMonitor> {
  return pool.monitor.kind === 'ServiceMonitor';
}

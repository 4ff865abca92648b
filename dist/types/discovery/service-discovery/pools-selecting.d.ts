import type { Service } from '../../model/service.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { Discovery, PoolTrace } from '../pool.js';
/** The pools whose monitor selects a Service, of every Prometheus. */
export declare function poolsSelecting(discovery: Discovery, service: Service): readonly PoolTrace<ServiceMonitor>[];
/** The pools of ServiceMonitors, of every Prometheus. */
export declare function serviceMonitorPools({ prometheuses }: Discovery): readonly PoolTrace<ServiceMonitor>[];

import type { Service } from '../model/service.js';
import type { Discovery, PoolTrace } from './pool.js';

/** The pools whose monitor selects a Service, of every Prometheus. */
export function poolsSelecting(discovery: Discovery, service: Service): readonly PoolTrace[] {
  return discovery.prometheuses
    .flatMap(({ pools }) => pools)
    .filter(({ services }) => services.includes(service));
}

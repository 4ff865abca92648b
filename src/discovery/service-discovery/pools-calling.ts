import { namedService } from '../../graph/service-address.js';
import type { Probe } from '../../model/probe.js';
import type { Service } from '../../model/service.js';
import { groupBy } from '../../util/group.js';
import { perObject } from '../../util/per-object.js';
import type { Discovery, PoolTrace } from '../pool.js';

/** The pools of Probes that some Prometheus may select and whose prober is a Service, by its name in full. */
export function poolsCalling(discovery: Discovery, service: Service): readonly PoolTrace<Probe>[] {
  return poolsByProber(discovery).get(service.ref) ?? [];
}

const poolsByProber = perObject((discovery: Discovery) =>
  groupBy(
    discovery.prometheuses.flatMap(({ pools }) => pools.flatMap((pool) => (isReady(pool) ? [pool] : []))),
    ({ monitor }) => namedService(monitor.spec.prober.url)?.ref ?? '',
  ),
);

function isReady(pool: PoolTrace): pool is PoolTrace<Probe> {
  return pool.monitor.kind === 'Probe' && pool.state === 'ready';
}

import type { PoolTrace } from '../discovery/pool.js';
import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { takesHandMade } from '../graph/hand-made.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const sliceNeverSeen = defineRule({
  id: 'slice-never-seen',
  title: 'EndpointSlice of a Service that Prometheus reads by its Endpoints',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice, { graph, discovery }) {
    const service = graph.serviceOfSlice(slice);
    if (service === undefined || !takesHandMade(service) || graph.endpointsOf(service).length > 0) return;
    const pools = poolsSelecting(discovery, service);
    if (pools.some(({ scrapeJob }) => scrapeJob.role === 'endpointslice')) return; // one Prometheus reads slices
    const [pool] = pools;
    if (pool === undefined) return;
    yield {
      at: slice.field('kind'),
      message: `ServiceMonitor ${pool.monitor.ref} reads Endpoints, and Service ${service.ref} has EndpointSlice ${slice.ref} alone`,
      why: 'Kubernetes copies hand-made Endpoints to slices, never slices to Endpoints, so Prometheus lists no address and the pool stays empty',
      help: 'set serviceDiscoveryRole: EndpointSlice at the ServiceMonitor, or write Endpoints instead of the slice',
      confidence: isDecided(pool) ? 'proven' : 'likely', // a Prometheus outside the scan may set the role
      related: [
        { at: roleAt(pool), label: 'the role, which is Endpoints unless set' },
        { at: service.field('metadata', 'name'), label: `Service ${service.ref}` },
      ],
    };
  },
});

function isDecided({ monitor, prometheus, selection }: PoolTrace<ServiceMonitor>): boolean {
  return (
    monitor.spec.serviceDiscoveryRole !== undefined ||
    (prometheus !== undefined && selection.verdict === 'yes')
  );
}

function roleAt({ monitor, prometheus }: PoolTrace<ServiceMonitor>): Place {
  const isInherited =
    monitor.spec.serviceDiscoveryRole === undefined && prometheus?.spec.serviceDiscoveryRole !== undefined;
  return (isInherited ? (prometheus ?? monitor) : monitor).field('spec', 'serviceDiscoveryRole');
}

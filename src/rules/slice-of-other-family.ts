import { slicesPassedOver } from '../discovery/service-discovery/other-family.js';
import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import type { Service } from '../model/service.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const sliceOfOtherFamily = defineRule({
  id: 'slice-of-other-family',
  title: 'EndpointSlice is not of the address family that Prometheus reads',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice, { graph, discovery }) {
    const service = graph.serviceOfSlice(slice);
    if (service === undefined || service.spec.selector !== undefined) return; // its own slices come of the pods
    const pools = poolsSelecting(discovery, service).filter(
      ({ scrapeJob }) => scrapeJob.role === 'endpointslice',
    );
    const [pool] = pools;
    if (pool === undefined) return;
    const [first, ...others] = slicesPassedOver(graph, service, pool.scrapeJob.running);
    if (first !== slice) return; // told once
    if (pools.some(({ scrapeJob }) => slicesPassedOver(graph, service, scrapeJob.running).length === 0))
      return;
    const [primary] = service.spec.ipFamilies;
    const { addressType } = slice;
    yield {
      at: slice.field('addressType'),
      message: `EndpointSlice ${slice.ref} is of ${addressType}, and Service ${service.ref} has two address families${primary === undefined ? '' : `, ${primary} first`}`,
      why: 'since 3.11 Prometheus reads the slices of the first family only where a Service has two: it finds no target there, and logs nothing',
      help:
        addressType === 'FQDN'
          ? 'write "ipFamilyPolicy: SingleStack" into the Service'
          : `put ${addressType} first in "ipFamilies" of the Service, or write "ipFamilyPolicy: SingleStack"`,
      confidence: graph.isClosed([service.namespace]) ? 'proven' : 'likely', // another slice may be of that family
      related: [
        {
          at: familiesOf(service),
          label: `the families of Service ${service.ref}`,
        },
        ...others
          .slice(0, 2)
          .map((other) => ({ at: other.field('addressType'), label: 'neither is this one' })),
      ],
    };
  },
});

/** Where it is said, or follows from, that there are two. */
function familiesOf(service: Service): Place {
  const { ipFamilies, ipFamilyPolicy } = service.spec;
  if (ipFamilies.length > 0) return service.field('spec', 'ipFamilies', 0);
  return service.field('spec', ipFamilyPolicy === undefined ? 'clusterIP' : 'ipFamilyPolicy');
}

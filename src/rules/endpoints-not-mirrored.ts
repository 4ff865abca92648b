import { isMirrored } from '../discovery/service-discovery/controller-made.js';
import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { takesHandMade } from '../graph/hand-made.js';
import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const endpointsNotMirrored = defineRule({
  id: 'endpoints-not-mirrored',
  title: 'Hand-made Endpoints are kept out of the slices that Prometheus reads',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph, discovery }) {
    const service = graph.serviceOf(endpoints);
    if (service === undefined || !takesHandMade(service) || isMirrored(endpoints)) return;
    if (graph.slicesOf(service).length > 0) return; // they are written by hand as well
    const pool = poolsSelecting(discovery, service).find(
      ({ scrapeJob, state }) => scrapeJob.role === 'endpointslice' && state !== 'not-selected',
    );
    if (pool === undefined) return;
    yield {
      at: endpoints.field('metadata', 'labels', 'endpointslice.kubernetes.io/skip-mirror'),
      message: `${title(endpoints)} are not copied into an EndpointSlice, and ${title(pool.monitor)} finds its targets by slices`,
      why: 'Prometheus sees no address of the Service: the job is there with no target, and nothing is logged',
      help: 'take the label away, or write an EndpointSlice for the Service',
      confidence: 'proven',
      related: [
        { at: pool.monitor.key('spec', 'selector'), label: `${title(pool.monitor)} selects its Service` },
      ],
    };
  },
});

import { poolWaitingFor } from '../discovery/service-discovery/waiting-monitor.js';
import { serviceMeantBy } from '../graph/hand-made.js';
import { serviceNameLabel } from '../model/endpoint-slice.js';
import { defineRule } from './define-rule.js';

const why =
  'Prometheus finds the addresses without the labels of any Service, so every monitor drops them; kube-proxy does not use them either';

export const sliceWithoutServiceName = defineRule({
  id: 'slice-without-service-name',
  title: 'EndpointSlice lacks the label that binds it to a Service',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice, { graph, discovery }) {
    if (slice.labels[serviceNameLabel] !== undefined) return;
    const at = slice.field('metadata', 'labels', serviceNameLabel);
    const isClosed = graph.isClosed([slice.namespace]);
    const meant = serviceMeantBy(graph, slice, undefined);
    if (meant !== undefined) {
      const { service } = meant;
      yield {
        at,
        message: `EndpointSlice ${slice.ref} lacks the label ${serviceNameLabel} (the Service without addresses is "${service.name}")`,
        why,
        help: `add the label ${serviceNameLabel}: ${service.name}`,
        confidence: meant.by === 'ports' && !isClosed ? 'likely' : 'proven', // two Services may have one port
        related: [
          { at: service.field('metadata', 'name'), label: `Service ${service.ref} has no addresses` },
        ],
      };
      return;
    }
    const pool = poolWaitingFor(discovery, slice);
    if (pool === undefined) return; // nothing tells which Service it was meant for
    yield {
      at,
      message: `EndpointSlice ${slice.ref} lacks the label ${serviceNameLabel}, and ServiceMonitor ${pool.monitor.ref} selects its other labels`,
      why,
      help: `add a Service without selector that carries the labels, and its name as ${serviceNameLabel}`,
      confidence: isClosed ? 'proven' : 'likely', // a controller outside the scan may add the label
      related: [
        { at: pool.monitor.key('spec', 'selector'), label: 'a monitor compares the labels of Services only' },
      ],
    };
  },
});

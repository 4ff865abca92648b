import type { Problem } from '../diagnostics/finding.js';
import { nothingElse, orAssume } from '../graph/closed.js';
import { serviceMeantBy } from '../graph/hand-made.js';
import { type EndpointSlice, serviceNameLabel } from '../model/endpoint-slice.js';
import type { Place } from '../source/manifest.js';
import { isPlaceholder } from '../util/placeholder.js';
import { defineRule } from './define-rule.js';

const why =
  'Prometheus finds the addresses without the labels of any Service, so every monitor drops them; kube-proxy does not use them either';

export const sliceWithoutService = defineRule({
  id: 'slice-without-service',
  title: 'EndpointSlice is bound to a Service that does not exist',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice, { graph }) {
    const name = slice.labels[serviceNameLabel];
    if (name === undefined || isPlaceholder(name)) return; // slice-without-service-name speaks for the former
    if (graph.serviceOfSlice(slice) !== undefined) return;
    const meant = serviceMeantBy(graph, slice, name);
    if (meant === undefined) {
      if (graph.isClosed([slice.namespace])) yield absence(slice, name);
      return; // the Service may well be outside the scan
    }
    const { service, by } = meant;
    const isElsewhere = by === 'namespace';
    yield {
      at: slice.field('metadata', ...(isElsewhere ? ['namespace'] : ['labels', serviceNameLabel])),
      message: isElsewhere
        ? `EndpointSlice ${slice.ref} is bound to Service "${name}" of its own namespace (the one that has no addresses is in "${service.namespace}")`
        : `EndpointSlice ${slice.ref} is bound to a Service "${name}" that is not there (the one that has no addresses is called "${service.name}")`,
      why,
      help: isElsewhere
        ? `write namespace "${service.namespace}" here`
        : `write "${service.name}" here if that is meant`,
      confidence: by === 'ports' && !graph.isClosed([slice.namespace]) ? 'likely' : 'proven', // two Services may have one port
      related: [{ at: service.field('metadata', 'name'), label: `Service ${service.ref} has no addresses` }],
    };
  },
});

function absence(slice: EndpointSlice, name: string): Problem<Place> {
  return {
    at: slice.field('metadata', 'labels', serviceNameLabel),
    message: `EndpointSlice ${slice.ref} is bound to a Service "${name}" that is not there: ${nothingElse}`,
    why,
    help: `add a Service without selector of this name, ${orAssume('services')}`,
    confidence: 'proven',
    related: [],
  };
}

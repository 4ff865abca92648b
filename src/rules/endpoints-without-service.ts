import { poolWaitingFor } from '../discovery/service-discovery/waiting-monitor.js';
import { type MeantService, serviceMeantBy } from '../graph/hand-made.js';
import type { Endpoints } from '../model/endpoints.js';
import { isPlaceholder } from '../util/placeholder.js';
import { defineRule } from './define-rule.js';

const why =
  'Prometheus finds the addresses without the labels of any Service, so every monitor drops them; ' +
  'the next start of the controller manager deletes these Endpoints';

export const endpointsWithoutService = defineRule({
  id: 'endpoints-without-service',
  title: 'Hand-made Endpoints belong to no Service',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph, discovery }) {
    if (graph.serviceOf(endpoints) !== undefined || isPlaceholder(endpoints.name)) return;
    if (leaderAnnotation in endpoints.annotations) return; // a lock of a leader election, which needs no Service
    const isClosed = graph.isClosed([endpoints.namespace]);
    const meant = serviceMeantBy(graph, endpoints, endpoints.name);
    if (meant !== undefined) {
      const { service } = meant;
      yield {
        at: endpoints.field('metadata', meant.by === 'namespace' ? 'namespace' : 'name'),
        message: `Endpoints ${endpoints.ref} belong to no Service (${waiting(meant)})`,
        why,
        help: helpFor(endpoints, meant),
        confidence: meant.by === 'ports' && !isClosed ? 'likely' : 'proven', // two Services may have one port
        related: [
          { at: service.field('metadata', 'name'), label: `Service ${service.ref} has no addresses` },
        ],
      };
      return;
    }
    const pool = poolWaitingFor(discovery, endpoints);
    if (pool === undefined) return; // the Service may well be outside the scan
    yield {
      at: endpoints.field('metadata', 'name'),
      message: `no Service "${endpoints.name}" owns Endpoints ${endpoints.ref}, whose labels ServiceMonitor ${pool.monitor.ref} selects`,
      why,
      help: 'add a Service without selector of this name and namespace that carries the labels',
      confidence: isClosed ? 'proven' : 'likely', // the Service may be outside the scan
      related: [
        { at: pool.monitor.key('spec', 'selector'), label: 'a monitor compares the labels of Services only' },
      ],
    };
  },
});

/** Upstream: `LeaderElectionRecordAnnotationKey` in client-go's tools/leaderelection/resourcelock. */
const leaderAnnotation = 'control-plane.alpha.kubernetes.io/leader';

function waiting({ service, by }: MeantService): string {
  return by === 'namespace'
    ? `the Service "${service.name}" without addresses is in namespace "${service.namespace}"`
    : `the one that has no addresses is called "${service.name}"`;
}

function helpFor(endpoints: Endpoints, { service, by }: MeantService): string {
  return by === 'namespace'
    ? `write namespace "${service.namespace}" here, or move the Service to "${endpoints.namespace}"`
    : `give both one name: "${service.name}" here, or "${endpoints.name}" at the Service`;
}

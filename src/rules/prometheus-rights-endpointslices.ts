import { type RightsGap, rightsGapsOf } from '../discovery/service-discovery/rights-gaps.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';
import { monitorsOf, symptomOf } from './rights-shown.js';

export const prometheusRightsEndpointslices = defineRule({
  id: 'prometheus-rights-endpointslices',
  title: 'Prometheus discovers by EndpointSlices and may list Endpoints only',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    const seen = new Set<unknown>();
    for (const gap of rightsGapsOf(graph, discovery, prometheus)) {
      if (gap.kind !== 'slices' || gap.beside === undefined) continue;
      const { role, rule, binding } = gap.beside;
      if (seen.has(role)) continue; // one role that counts in several namespaces
      seen.add(role);
      const at = role.field(...rule.at, 'resources');
      yield {
        at: rule.resources.includes('endpoints') ? { ...at, text: 'endpoints' } : at,
        message: `${title(role)} lets the service account of ${title(prometheus)} list "endpoints", but not "endpointslices" of "discovery.k8s.io", by which it discovers ${monitorsOf(gap)}`,
        why: symptomOf(gap),
        help: `add a rule with apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"] and verbs: ["get", "list", "watch"] to ${title(role)}`,
        confidence: 'proven',
        related: [
          { at: askedAt(gap, prometheus), label: 'this asks for EndpointSlices' },
          { at: binding.field('metadata', 'name'), label: `${title(binding)} grants the role` },
        ],
      };
    }
  },
});

function askedAt({ pools }: RightsGap, prometheus: Prometheus): Place {
  const monitor = pools[0]?.monitor;
  const isOwn = monitor?.kind === 'ServiceMonitor' && monitor.spec.serviceDiscoveryRole !== undefined;
  return (isOwn ? monitor : prometheus).field('spec', 'serviceDiscoveryRole');
}

import type { PoolTrace } from '../discovery/pool.js';
import { matches } from '../discovery/selector.js';
import { mending, unmetRequirement } from '../discovery/unmet-requirement.js';
import type { Graph } from '../graph/graph.js';
import { type HandMade, takesHandMade } from '../graph/hand-made.js';
import type { Service } from '../model/service.js';
import { defineRule } from './define-rule.js';

export const roleSelectorEndpointsLabels = defineRule({
  id: 'role-selector-endpoints-labels',
  title: 'RoleSelector asks hand-made addresses for labels that they lack',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { graph, discovery }) {
    const { selector } = monitor.spec;
    if (selector === undefined || monitor.spec.selectorMechanism !== 'RoleSelector') return;
    for (const pool of discovery.poolsOf(monitor)) {
      for (const service of pool.services.filter(takesHandMade)) {
        const objects = objectsOf(graph, pool, service);
        if (objects.some(({ labels }) => matches(selector, labels))) continue; // some addresses are seen
        for (const object of objects) {
          const unmet = unmetRequirement(selector, object.labels);
          if (unmet === undefined) continue;
          const found = object.labels[unmet.key];
          yield {
            at: object.field('metadata', 'labels', unmet.key),
            message: `ServiceMonitor ${monitor.ref} lists ${object.kind} by ${unmet.text} (${object.kind} ${object.ref}: ${found === undefined ? 'no such label' : `"${found}"`})`,
            why: 'the API server leaves these addresses out of what Prometheus lists, so the pool has no target, not even a dropped one',
            help: `${mending(unmet, `on the ${object.kind} too`)}, or leave out selectorMechanism`,
            confidence: 'proven',
            related: [
              {
                at: monitor.field('spec', 'selectorMechanism'),
                label: 'both the Service and its addresses must carry the labels',
              },
              { at: monitor.field('spec', 'selector', ...unmet.path), label: 'what they are asked for' },
            ],
          };
        }
      }
    }
  },
});

/** The hand-made objects that the pool's role lists; mirrored slices carry the labels of their Endpoints. */
function objectsOf(graph: Graph, { scrapeJob }: PoolTrace, service: Service): readonly HandMade[] {
  const endpoints = graph.endpointsOf(service);
  return scrapeJob.role === 'endpoints' ? endpoints : [...endpoints, ...graph.slicesOf(service)];
}

import { rightsGapsOf } from '../discovery/service-discovery/rights-gaps.js';
import { title } from '../model/object.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';
import { bindingsShown, grantedWhere, monitorsOf, namespacePlace, symptomOf } from './rights-shown.js';

export const prometheusRightsClusterScope = defineRule({
  id: 'prometheus-rights-cluster-scope',
  title: 'Monitor searches all namespaces and the Prometheus has rights in some',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    for (const gap of rightsGapsOf(graph, discovery, prometheus)) {
      const [pool] = gap.pools;
      if (gap.kind !== 'cluster-scope' || pool === undefined) continue;
      const names = listed(gap.missing.map(({ resource }) => resource));
      yield {
        at: namespacePlace(pool, undefined),
        message: `${monitorsOf(gap)} searches all namespaces, and the service account of ${title(prometheus)} may not list ${names} across the cluster${grantedWhere(gap)}`,
        why: symptomOf(gap),
        help: `grant list and watch of ${names} by a ClusterRole and a ClusterRoleBinding, or name the namespaces in "matchNames"`,
        confidence: 'proven',
        related: [
          {
            at: prometheus.field('spec', 'serviceAccountName'),
            label: `the account of ${title(prometheus)}`,
          },
          ...bindingsShown(gap),
        ],
      };
    }
  },
});

import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { takesHandMade } from '../graph/hand-made.js';
import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const targetRefWithoutNamespace = defineRule({
  id: 'target-ref-without-namespace',
  title: 'Address names its pod without the namespace, so the labels of the pod are missing',
  gate: 'discovery',
  severity: 'notice',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph, discovery }) {
    const service = graph.serviceOf(endpoints);
    if (service === undefined || !takesHandMade(service)) return;
    const [pool] = poolsSelecting(discovery, service);
    if (pool === undefined) return;
    for (const [subset, { addresses }] of endpoints.subsets.entries()) {
      const index = addresses.findIndex(
        ({ targetRef }) => targetRef?.kind === 'Pod' && targetRef.namespace === undefined,
      );
      if (index === -1) continue;
      yield {
        at: endpoints.key('subsets', subset, 'addresses', index, 'targetRef'),
        message: `an address of ${title(endpoints)} names pod "${addresses[index]?.targetRef?.name ?? ''}" without its namespace, so Prometheus does not find the pod`,
        why: 'the target lacks the labels "pod" and "container", and those under podTargetLabels; a targetPort finds no container',
        help: 'write the namespace into the targetRef',
        confidence: 'proven',
        related: [
          { at: pool.monitor.key('spec', 'selector'), label: `${title(pool.monitor)} selects its Service` },
        ],
      };
    }
  },
});

import type { PoolTrace } from '../discovery/pool.js';
import { portField } from '../model/endpoint.js';
import { endpointTitle } from '../model/monitor.js';
import { defineRule } from './define-rule.js';

export const portFieldIgnored = defineRule({
  id: 'port-field-ignored',
  title: 'Endpoint names its port twice, and the second is ignored',
  gate: 'generation',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    if (monitor.kind !== 'ServiceMonitor' && monitor.kind !== 'PodMonitor') return;
    const fields =
      monitor.kind === 'PodMonitor'
        ? (['port', 'portNumber', 'targetPort'] as const)
        : (['port', 'targetPort'] as const);
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      const [winner, ignored] = fields.filter((field) => pool.endpoint[field] !== undefined);
      if (seen.has(pool.index) || winner === undefined || ignored === undefined || agree(pool)) continue;
      seen.add(pool.index);
      yield {
        at: pool.key(ignored),
        message: `"${ignored}" of ${endpointTitle(monitor, pool.index)} is ignored, because "${winner}" is written too`,
        why: `the operator makes the rule for the port of "${portField(pool.endpoint)}" alone`,
        help: `take "${ignored}" away, or "${winner}" if that was not meant`,
        confidence: 'proven',
        related: [{ at: pool.key(winner), label: 'this one counts' }],
      };
    }
  },
});

/** Whether both lead to the same port, so that nobody is misled. */
function agree({ outcomes, endpoint: { targetPort } }: PoolTrace): boolean {
  const kept = outcomes.filter(({ fate }) => fate.kind === 'kept');
  return (
    kept.length > 0 &&
    kept.every(({ target: { backing, port } }) => {
      const container = backing.kind === 'workload' ? backing.container : undefined;
      const declared = container?.ports.find(({ containerPort }) => containerPort === port);
      return port === targetPort || (targetPort !== undefined && declared?.name === targetPort);
    })
  );
}

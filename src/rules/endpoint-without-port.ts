import { isSurelyKept } from '../discovery/doubles.js';
import type { PoolTrace } from '../discovery/pool.js';
import { endpointTitle } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Workload } from '../model/workload.js';
import { enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const endpointWithoutPort = defineRule({
  id: 'endpoint-without-port',
  title: 'Endpoint names no port, so every port of the pods is scraped',
  gate: 'relabel',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    if (monitor.kind !== 'ServiceMonitor' && monitor.kind !== 'PodMonitor') return;
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      if (seen.has(pool.index) || namesPort(pool)) continue;
      const [found] = [...portsByWorkload(pool)].filter(([, ports]) => ports.size > 1);
      if (found === undefined) continue;
      seen.add(pool.index);
      const [workload, ports] = found;
      const numbers = [...ports].sort((a, b) => a - b).map(String);
      yield {
        at: pool.key(),
        message: `${endpointTitle(monitor, pool.index)} names no port, so Prometheus scrapes ports ${enumerated(numbers)} of ${title(workload)}`,
        why: 'every port of an address and every port that a container declares becomes a target; those that serve no metrics are down, or answer with something else',
        help: 'name the port that serves metrics',
        confidence: 'likely', // all of them may serve metrics
        related: [
          {
            at: workload.key(...workload.template.at, 'spec', 'containers'),
            label: `the containers of ${title(workload)}`,
          },
        ],
      };
    }
  },
});

/** A targetPort of 0 makes no rule either. */
function namesPort({ endpoint: { port, portNumber, targetPort } }: PoolTrace): boolean {
  return port !== undefined || portNumber !== undefined || (targetPort !== undefined && targetPort !== 0);
}

/** The ports of each workload that are scraped whatever else the cluster holds. */
function portsByWorkload({ outcomes }: PoolTrace): ReadonlyMap<Workload, ReadonlySet<number>> {
  const found = new Map<Workload, Set<number>>();
  for (const outcome of outcomes) {
    const { backing, port } = outcome.target;
    if (backing.kind !== 'workload' || port === undefined || !isSurelyKept(outcome)) continue;
    const ports = found.get(backing.workload) ?? new Set();
    found.set(backing.workload, ports.add(port));
  }
  return found;
}

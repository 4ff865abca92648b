import type { PoolTrace } from '../discovery/pool.js';
import { wantsLabels } from '../discovery/selector.js';
import type { DiscoveredTarget } from '../discovery/service-discovery/discovered-target.js';
import { mayBeInjected } from '../graph/injected-ports.js';
import { enumerated, listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const targetPortUnknown = defineRule({
  id: 'target-port-unknown',
  title: 'Endpoint names a targetPort that no container declares',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { discovery }) {
    for (const pool of discovery.poolsOf(monitor)) {
      const { port, targetPort } = pool.endpoint;
      if (port !== undefined || targetPort === undefined || targetPort === 0) continue; // port beats targetPort; 0 makes no rule
      const dropped = droppedByPort(pool);
      if (dropped === undefined || dropped.some((target) => isInjected(target, targetPort))) continue;
      const { selector } = monitor.spec;
      if (selector !== undefined && !wantsLabels(selector)) continue; // it takes any Service that comes to the namespace
      const isDigits = typeof targetPort === 'string' && /^\d+$/.test(targetPort);
      const byHand = dropped.filter(({ backing }) => backing.kind === 'address');
      const at = monitor.field('spec', 'endpoints', pool.index, 'targetPort');
      const help = isDigits
        ? `write ${targetPort} without quotes`
        : byHand.length > 0
          ? 'write port with the name of the port in the Endpoints'
          : 'declare the port in the container, or write port with the name of the Service port';
      yield {
        at,
        message: `targetPort ${JSON.stringify(targetPort)} of ServiceMonitor ${monitor.ref} ${reason(pool, dropped, isDigits)}`,
        why: 'Prometheus finds the targets and drops every one of them, so not even `up == 0` can fire',
        help,
        confidence: 'proven',
        related: [
          ...new Map(
            dropped.map(({ evidence }) => evidence().at(-1)).map((last) => [last?.label, last] as const),
          ).values(),
        ]
          .flatMap((evidence) => evidence ?? [])
          .slice(0, 3),
      };
    }
  },
});

function isInjected({ backing }: DiscoveredTarget, port: string | number): boolean {
  return backing.kind === 'workload' && mayBeInjected(backing.workload.template, port);
}

/** The targets, where the rule made of targetPort certainly drops every one of them. */
function droppedByPort({ outcomes }: PoolTrace): readonly DiscoveredTarget[] | undefined {
  const isDropped = outcomes.every(({ fate }) => fate.kind === 'dropped' && fate.by.from === 'targetPort');
  return isDropped && outcomes.length > 0 ? outcomes.map(({ target }) => target) : undefined;
}

function reason({ endpoint }: PoolTrace, dropped: readonly DiscoveredTarget[], isDigits: boolean): string {
  const byHand = dropped.filter(({ backing }) => backing.kind === 'address').length === dropped.length;
  if (byHand)
    return 'asks for a container port, but the addresses of its Services are written by hand and have no pod behind them';
  if (isDigits)
    return 'is text, which is compared with the names of container ports, and those hold a letter';
  const containers = dropped.flatMap(({ backing }) =>
    backing.kind === 'workload' ? backing.workload.template.containers : [],
  );
  const ports = [...new Set(containers)].flatMap((container) => container.ports);
  const known = ports.flatMap((port) =>
    typeof endpoint.targetPort === 'string' ? (port.name ?? []) : String(port.containerPort ?? ''),
  );
  const workloads = dropped.flatMap(({ backing }) =>
    backing.kind === 'workload' ? `${backing.workload.kind} ${backing.workload.ref}` : [],
  );
  const names = enumerated([...new Set(workloads)].sort().slice(0, 3));
  return `is no port that a container of ${names} declares (${known.length === 0 ? 'they declare none' : `they declare ${listed(known)}`})`;
}

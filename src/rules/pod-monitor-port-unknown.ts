import type { PoolTrace } from '../discovery/pool.js';
import { areNamesakes } from '../graph/backing.js';
import { holdsAllPods } from '../graph/closed.js';
import { mayBeInjected } from '../graph/injected-ports.js';
import { portField } from '../model/endpoint.js';
import { selectorOf } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { PodMonitor } from '../model/pod-monitor.js';
import type { ContainerPort } from '../model/workload.js';
import { nearest } from '../util/nearest.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const podMonitorPortUnknown = defineRule({
  id: 'pod-monitor-port-unknown',
  title: 'PodMonitor asks for a port that no container of its pods declares',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'PodMonitor',

  *check(monitor, { graph, discovery }) {
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      if (seen.has(pool.index) || !dropsAllByPort(pool)) continue;
      const field = portField(pool.endpoint);
      const wanted = pool.endpoint[field];
      if (pool.workloads.some(({ template }) => mayBeInjected(template, wanted ?? ''))) continue;
      const ports = portsOf(pool);
      const offer = offerFor(wanted, ports);
      const isClosed = holdsAllPods(graph, pool.scrapeJob.namespaces, selectorOf(monitor));
      if (!isClosed && !isMeant(pool, offer)) continue; // pods outside the scan may carry the labels and declare the port
      seen.add(pool.index);
      yield {
        at: pool.field(field),
        message: `no container of the pods that PodMonitor ${monitor.ref} selects declares ${typeof wanted === 'string' ? 'a port named' : 'port'} ${JSON.stringify(wanted)} (${portsShown(ports)})`,
        why: 'Prometheus finds the pods and drops every one of them, so not even `up == 0` can fire',
        help: helpFor(wanted, ports, offer),
        confidence: 'proven',
        related: pool.workloads.slice(0, 3).map((workload) => ({
          at: workload.key(...workload.template.at, 'spec', 'containers'),
          label: `the containers of ${title(workload)}`,
        })),
      };
    }
  },
});

/** Whether the rule made of the port certainly drops every target of the selected pods. */
function dropsAllByPort({ outcomes }: PoolTrace): boolean {
  const byPort = outcomes.every(({ fate }) => fate.kind === 'dropped' && portFields.has(fate.by.from));
  return outcomes.length > 0 && byPort;
}

const portFields: ReadonlySet<string> = new Set(['port', 'portNumber', 'targetPort']);

function portsOf({ workloads }: PoolTrace): readonly ContainerPort[] {
  return workloads.flatMap(({ template }) => template.containers.flatMap(({ ports }) => ports));
}

function portsShown(ports: readonly ContainerPort[]): string {
  if (ports.length === 0) return 'they declare none';
  const shown = ports.map(({ name, containerPort }) => name ?? String(containerPort));
  return `they declare ${listed(shown)}`;
}

/** The one name that was plainly meant: by its letters, or by the number that was written in its place. */
function offerFor(wanted: string | number | undefined, ports: readonly ContainerPort[]): string | undefined {
  const byNumber = ports.find(({ containerPort }) => String(containerPort) === wanted);
  if (byNumber !== undefined) return byNumber.name ?? String(byNumber.containerPort);
  return typeof wanted === 'string'
    ? nearest(
        wanted,
        ports.flatMap(({ name }) => name ?? []),
      )
    : undefined;
}

/** The pods of the scan are plainly those that were meant: a slip shows it, or they are called like the monitor. */
function isMeant({ monitor, workloads }: PoolTrace<PodMonitor>, offer: string | undefined): boolean {
  return offer !== undefined || workloads.every(({ name }) => areNamesakes(name, monitor.name));
}

function helpFor(
  wanted: string | number | undefined,
  ports: readonly ContainerPort[],
  offer: string | undefined,
): string {
  if (typeof wanted === 'string' && /^\d+$/.test(wanted))
    return `port takes the name of a port: write ${offer === undefined || offer === wanted ? `portNumber: ${wanted}` : `"${offer}", or portNumber: ${wanted}`}`;
  if (offer !== undefined) return `write "${offer}" if that is meant`;
  return ports.length === 0
    ? 'declare the port under ports of the container'
    : 'write a port that a container declares, or declare this one there';
}

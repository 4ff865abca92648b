import type { PoolTrace } from '../discovery/pool.js';
import { compileRegex, matchString } from '../discovery/relabel/relabel-regex.js';
import { findPort } from '../discovery/service-discovery/pod-labels.js';
import { poolsCalling } from '../discovery/service-discovery/pools-calling.js';
import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { areNamesakes } from '../graph/backing.js';
import { mayHaveOtherPods } from '../graph/closed.js';
import { isInjectedInto, mayBeInjected } from '../graph/injected-ports.js';
import { namedService } from '../graph/service-address.js';
import { title } from '../model/object.js';
import type { Service, ServicePort } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import { nearest } from '../util/nearest.js';
import { enumerated, listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const serviceTargetPortUnknown = defineRule({
  id: 'service-target-port-unknown',
  title: 'Service leads the scraped port to one that no container declares',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Service',

  *check(service, { graph, discovery }) {
    const pools = [...poolsSelecting(discovery, service), ...poolsCalling(discovery, service)];
    const workloads = pools.length === 0 ? [] : graph.workloadsSelectedBy(service);
    if (workloads.some(discovery.isRefused)) return; // what keeps it from being applied comes first
    for (const [index, port] of service.spec.ports.entries()) {
      const { name, targetPort } = port;
      const pool = pools.find((one) => asksFor(one, port));
      if (typeof targetPort !== 'string' || pool === undefined || !isLost(port, targetPort, workloads))
        continue;
      const declared = portsOf(workloads, port.protocol);
      const offer = nearest(targetPort, declared);
      if (offer === undefined && workloads.some(({ template }) => isInjectedInto(template))) continue;
      const at = service.field('spec', 'ports', index, 'targetPort');
      yield {
        at,
        message: `port "${name ?? port.port}" of Service ${service.ref} leads to container port "${targetPort}", which no container of ${enumerated(workloads.slice(0, 3).map(title))} declares (${declared.length === 0 ? `they name no ${port.protocol} port` : `they name ${listed(declared)}`})`,
        why: whyOf(pool),
        help: `declare a port of that name in the container, or write its number or the name it has${offer === undefined ? '' : ` ("${offer}")`} here`,
        confidence:
          offer !== undefined ||
          workloads.some((workload) => areNamesakes(workload.name, service.name)) ||
          !mayHaveOtherPods(graph, service)
            ? 'proven'
            : 'likely', // pods outside the scan may have the labels too
        related: [
          ...workloads.slice(0, 2).map((workload) => ({
            at: workload.key(...workload.template.at, 'spec', 'containers'),
            label: `the containers of ${title(workload)}`,
          })),
          pool.monitor.kind === 'Probe'
            ? { at: pool.monitor.field('spec', 'prober', 'url'), label: `${title(pool.monitor)} asks there` }
            : { at: pool.field('port'), label: `${title(pool.monitor)} scrapes it` },
        ],
        ...(declared.length === 1 && offer !== undefined ? { edits: [{ at, text: offer }] } : {}),
      };
    }
  },
});

function whyOf({ monitor }: PoolTrace): string {
  const start = 'the pods have no endpoint for that port, so';
  return monitor.kind === 'Probe'
    ? `${start} every target of ${title(monitor)} is down`
    : `${start} ${title(monitor)} finds no target of them, and no \`up\` tells of it`;
}

/** Whether a monitor names a port of a Service, or a Probe calls it by its number. */
function asksFor({ monitor, endpoint }: PoolTrace, { name, port }: ServicePort): boolean {
  if (monitor.kind === 'Probe') return namedService(monitor.spec.prober.url)?.port === port;
  return (
    endpoint.port !== undefined && name !== undefined && matchString(compileRegex(endpoint.port, 3), name)
  );
}

/** Whether no pod has the port, and no webhook brings it. */
function isLost(port: ServicePort, targetPort: string, workloads: readonly Workload[]): boolean {
  return (
    workloads.length > 0 &&
    workloads.every(
      (workload) =>
        findPort(workload, targetPort, port.port, port.protocol) === undefined &&
        !mayBeInjected(workload.template, targetPort),
    )
  );
}

/** The names of the ports, of one protocol, that run. */
function portsOf(workloads: readonly Workload[], protocol: Service['spec']['ports'][number]['protocol']) {
  const containers = workloads.flatMap(({ template }) => template.containers);
  const ports = containers.flatMap(({ init, sidecar, ports }) => (init && !sidecar ? [] : ports));
  return [...new Set(ports.flatMap((port) => (port.protocol === protocol ? (port.name ?? []) : [])))];
}

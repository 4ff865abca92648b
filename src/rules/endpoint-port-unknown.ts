import type { PoolTrace } from '../discovery/pool.js';
import { compileRegex, matchString } from '../discovery/relabel/relabel-regex.js';
import { wantsLabels } from '../discovery/selector.js';
import { areNamesakes, isBackedInScan } from '../graph/backing.js';
import { holdsAllServices } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { portsSeenThrough } from '../graph/seen-ports.js';
import { selectorOf } from '../model/monitor.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import { nearest } from '../util/nearest.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const endpointPortUnknown = defineRule({
  id: 'endpoint-port-unknown',
  title: 'Endpoint names a port that no selected Service has',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { graph, discovery }) {
    for (const pool of discovery.poolsOf(monitor)) {
      const { port } = pool.endpoint;
      if (port === undefined || pool.services.length === 0) continue; // monitor-selects-nothing speaks for the latter
      const seen = pool.services.flatMap((service) => portsSeenThrough(graph, service));
      if (seen.length === 0) continue; // service-without-addresses speaks for a Service without ports
      const names = seen.flatMap(({ name }) => name ?? []);
      const regex = compileRegex(port, 3);
      if (names.some((name) => matchString(regex, name))) continue;
      if (seen.some(({ owner }) => owner.kind !== 'Service') && namesOnService(pool, port)) continue; // endpoints-port-name-differs speaks for this one
      const offer = nearest(port, names);
      const isClosed = holdsAllServices(graph, pool.scrapeJob.namespaces, selectorOf(monitor));
      if (!isClosed && !isMeant(graph, pool, port, offer)) continue; // a Service outside the scan may have the labels and the port
      const at = monitor.field('spec', 'endpoints', pool.index, 'port');
      const only = onlyFreeName(graph, pool, names);
      yield {
        at,
        message: `no Service selected by ServiceMonitor ${monitor.ref} names a port "${port}" (${namesShown(names)})`,
        why: 'Prometheus finds the targets and drops every one of them, so not even `up == 0` can fire',
        help: helpFor(graph, pool, port, offer),
        confidence: 'proven',
        related: seen
          .slice(0, 3)
          .map((known) => ({ at: known.at, label: `a port of ${known.owner.kind} ${known.owner.ref}` })),
        ...(only === undefined ? {} : { edits: [{ at, text: only }] }),
      };
    }
  },
});

function namesOnService({ services }: PoolTrace, port: string): boolean {
  return services.some(({ spec }) => spec.ports.some(({ name }) => name === port));
}

/** The one name there is, unless another endpoint of the monitor scrapes it already. */
function onlyFreeName(
  graph: Graph,
  pool: PoolTrace<ServiceMonitor>,
  names: readonly string[],
): string | undefined {
  const { monitor, endpoint } = pool;
  const [only, ...others] = new Set(names);
  if (isContainerPort(graph, pool, endpoint.port ?? '') && !isLedTo(pool, endpoint.port)) return undefined; // another port is meant
  if (only === undefined || others.length > 0 || !/^[a-z][a-z0-9-]*$/.test(only)) return undefined;
  return monitor.spec.endpoints.some(({ port }) => port === only) ? undefined : only;
}

function namesShown(names: readonly string[]): string {
  return names.length === 0 ? 'their ports have no name' : `they name ${listed(names)}`;
}

function helpFor(graph: Graph, pool: PoolTrace, port: string, offer: string | undefined): string {
  if (/^\d+$/.test(port))
    return 'write the name of the Service port here; a number belongs into targetPort, without quotes';
  if (isContainerPort(graph, pool, port))
    return isLedTo(pool, port)
      ? `"${port}" is the port of the container: write the name of the Service port, or targetPort: ${port}`
      : `"${port}" is a port of the container that the Service lacks: add it there, or write targetPort: ${port}`;
  return offer === undefined
    ? 'rename the port here or on the Service, so that both say the same'
    : `write "${offer}" if that is meant`;
}

/** Whether a port of the Services leads to that port of the container. */
function isLedTo({ services }: PoolTrace, port: string | undefined): boolean {
  return services.some(({ spec }) => spec.ports.some(({ targetPort }) => targetPort === port));
}

/** Whether the Services of the scan are plainly those that were meant: they are the repository's own, or a slip shows it. */
function isMeant(
  graph: Graph,
  pool: PoolTrace<ServiceMonitor>,
  port: string,
  offer: string | undefined,
): boolean {
  if (offer !== undefined || isContainerPort(graph, pool, port)) return true;
  const { selector } = pool.monitor.spec;
  const isWide = selector !== undefined && !wantsLabels(selector); // takes any Service that comes to the namespace
  return pool.services.some(
    (service) =>
      (!isWide && isBackedInScan(graph, service)) ||
      areNamesakes(service.name, pool.monitor.name) ||
      service.spec.ports.some((known) => String(known.port) === port || String(known.targetPort) === port),
  );
}

function isContainerPort(graph: Graph, { services }: PoolTrace, port: string): boolean {
  return services.some(
    (service) =>
      service.spec.ports.some(({ targetPort }) => targetPort === port) ||
      graph
        .workloadsSelectedBy(service)
        .some(({ template }) =>
          template.containers.some(({ ports }) => ports.some(({ name }) => name === port)),
        ),
  );
}

import type { Gate } from '../diagnostics/finding.js';
import { holdsAllPods, holdsAllServices } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { showNamespaces } from '../graph/namespaces.js';
import { selectorOf } from '../model/monitor.js';
import type { Place } from '../source/manifest.js';
import type { PoolTrace, UnprovenHop } from './pool.js';
import { showSelector } from './unmet-requirement.js';

type Judged = Pick<
  PoolTrace,
  | 'prometheus'
  | 'monitor'
  | 'endpoint'
  | 'selection'
  | 'admission'
  | 'scrapeJob'
  | 'files'
  | 'tokenFile'
  | 'outcomes'
  | 'services'
  | 'workloads'
  | 'field'
>;

/** The hops of a wire that the scan leaves open, in the order of the wire. */
export function* unprovenHops(graph: Graph, pool: Judged): Iterable<UnprovenHop> {
  const { monitor, selection, admission } = pool;
  if (selection.verdict === 'unknown') {
    yield hop(
      'selection',
      `Prometheus selects ${monitor.kind}`,
      selection.needs,
      monitor.field('metadata', 'name'),
    );
  }
  if (selection.verdict === 'no' || admission.verdict === 'rejected') return;
  if (admission.verdict === 'unknown') {
    for (const { what, at } of admission.needs)
      yield hop('rejection', `${monitor.kind} reads Secret`, what, at);
  }
  yield* files(pool);
  if (monitor.kind === 'ServiceMonitor') yield* services(graph, pool);
  if (monitor.kind === 'PodMonitor') yield* pods(graph, pool);
  yield* addresses(graph, pool);
}

function* files({ files, tokenFile, prometheus, scrapeJob }: Judged): Iterable<UnprovenHop> {
  for (const { file, found } of tokenFile === undefined ? files : [...files, tokenFile]) {
    if (found.state === 'unknown' && found.mount !== undefined) {
      yield hop('pool', 'Prometheus mounts file', found.needs, file.at);
    } else if (found.state === 'not-mounted' && !found.certain) {
      yield hop('pool', 'Prometheus mounts file', `what holds ${found.path}`, file.at);
    }
  }
  if (prometheus !== undefined) return;
  for (const { path, at } of scrapeJob.tlsFiles) {
    yield hop('pool', 'Prometheus mounts file', `the Prometheus that mounts ${path}`, at);
  }
}

function* services(
  graph: Graph,
  { services, outcomes, monitor, scrapeJob, endpoint, field }: Judged,
): Iterable<UnprovenHop> {
  const selector = selectorOf(monitor);
  if (holdsAllServices(graph, scrapeJob.namespaces, selector)) return;
  const wanted = `a Service in ${showNamespaces(scrapeJob.namespaces)} with ${showSelector(selector)}`;
  if (services.length === 0 && outcomes.length === 0) {
    yield hop('discovery', 'ServiceMonitor selects Service', wanted, monitor.key('spec', 'selector'));
  }
  for (const name of ['port', 'targetPort'] as const) {
    if (!areDroppedBy(name, outcomes)) continue;
    const needs = `${wanted} and a ${name} "${endpoint[name]}"`;
    yield hop('relabel', 'ServiceMonitor selects port', needs, field(name));
  }
}

function areDroppedBy(field: 'port' | 'targetPort', outcomes: Judged['outcomes']): boolean {
  const isDropped = outcomes.every(({ fate }) => fate.kind === 'dropped' && fate.by.from === field);
  return isDropped && outcomes.length > 0;
}

/** Pods are often made by an operator, from an object that no monitor knows. */
function* pods(
  graph: Graph,
  { workloads, outcomes, monitor, scrapeJob, endpoint, field }: Judged,
): Iterable<UnprovenHop> {
  const selector = selectorOf(monitor);
  if (holdsAllPods(graph, scrapeJob.namespaces, selector)) return;
  const wanted = `pods in ${showNamespaces(scrapeJob.namespaces)} with ${showSelector(selector)}`;
  if (workloads.length === 0)
    yield hop('discovery', 'PodMonitor selects Pod', wanted, monitor.key('spec', 'selector'));
  if (areDroppedBy('port', outcomes)) {
    yield hop('relabel', 'PodMonitor selects port', `${wanted} and a port "${endpoint.port}"`, field('port'));
  }
}

function* addresses(graph: Graph, { services, outcomes }: Judged): Iterable<UnprovenHop> {
  for (const service of services) {
    const own = outcomes.filter(({ target }) => target.service === service);
    const { selector, type } = service.spec;
    const isOpen = !graph.isClosed([service.namespace]);
    if (own.length === 0 && selector === undefined && type !== 'ExternalName' && isOpen) {
      const at = service.field('metadata', 'name');
      yield hop('discovery', 'Service has addresses', `Endpoints ${service.ref}`, at);
    }
    if (own.some(({ target }) => target.backing.kind === 'outside')) {
      const needs = `the pods that Service ${service.ref} selects`;
      yield hop('discovery', 'Service selects Pod', needs, service.key('spec', 'selector'));
    }
  }
}

function hop(gate: Gate, name: string, needs: string, at: Place): UnprovenHop {
  return { gate, hop: name, needs, at };
}

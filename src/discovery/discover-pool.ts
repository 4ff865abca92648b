import type { Graph } from '../graph/graph.js';
import { fileMountedAt } from '../graph/mounted-files.js';
import { showNamespaces } from '../graph/namespaces.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Service } from '../model/service.js';
import type { Endpoint, ServiceMonitor } from '../model/service-monitor.js';
import { checkServiceMonitor } from './check-service-monitor.js';
import { type Discovered, discoverTargets } from './discover-targets.js';
import { generateServiceMonitorConfig } from './generate-service-monitor-config.js';
import type { PoolTrace, UnprovenHop } from './pool.js';
import { poisonOf } from './poison.js';
import type { Admission } from './rejection.js';
import { droppedOf, relabelTarget, targetsOf } from './relabel-target.js';
import { type Selection, selects, serviceMonitorSelectors } from './select-monitors.js';
import type { PoolState } from './trace.js';
import { showSelector } from './unmet-requirement.js';
import { majorOf, prometheusVersionOf } from './versions.js';

const nothing: Discovered = { services: [], targets: [], others: () => [] };

/** Follows one monitor through one Prometheus: one pool for each endpoint. */
export function discoverPools(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
): readonly PoolTrace[] {
  const version = prometheusVersionOf(prometheus);
  const selection: Selection =
    prometheus === undefined
      ? { verdict: 'unknown', needs: 'the Prometheus that selects it' }
      : selects(graph, prometheus, monitor, serviceMonitorSelectors);
  const admission: Admission =
    selection.verdict === 'no' ? { verdict: 'accepted' } : checkServiceMonitor(graph, prometheus, monitor, version);
  return monitor.spec.endpoints.map((endpoint, index) =>
    discoverPool(graph, prometheus, monitor, endpoint, index, selection, admission),
  );
}

function discoverPool(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  endpoint: Endpoint,
  index: number,
  selection: Selection,
  admission: Admission,
): PoolTrace {
  const version = prometheusVersionOf(prometheus);
  const major = majorOf(version);
  const scrapeJob = generateServiceMonitorConfig(prometheus, monitor, endpoint, index, version);
  const poison = poisonOf(prometheus, monitor, endpoint, index, scrapeJob);
  const isJob = selection.verdict !== 'no' && admission.verdict !== 'rejected' && poison === undefined;
  const discovered = isJob ? discoverTargets(graph, monitor, scrapeJob) : nothing;
  const outcomes = discovered.targets.map((target) => relabelTarget(graph, target, scrapeJob, major));
  const files = scrapeJob.tlsFiles.flatMap((file) =>
    prometheus === undefined ? [] : [{ file, found: fileMountedAt(graph, prometheus, file.path) }],
  );
  const trace = { prometheus, monitor, endpoint, index, selection, admission, scrapeJob, poison, files, outcomes };
  const { state, reason } = judgePool(trace, discovered.services);
  const isReady = state === 'ready';
  return {
    ...trace,
    services: discovered.services,
    job: scrapeJob.jobName,
    object: title(monitor),
    state,
    reason,
    targets: isReady ? targetsOf(outcomes) : [],
    dropped: () => {
      if (!isReady) return [];
      const others = discovered.others().map((target) => relabelTarget(graph, target, scrapeJob, major));
      return droppedOf([...outcomes, ...others]);
    },
    unproven: unprovenHops(trace, discovered.services),
  };
}

type Judged = Pick<
  PoolTrace,
  'prometheus' | 'monitor' | 'selection' | 'admission' | 'scrapeJob' | 'poison' | 'files' | 'outcomes'
>;

function judgePool(pool: Judged, services: readonly Service[]): { state: PoolState; reason: string } {
  const { selection, admission, poison, files } = pool;
  if (selection.verdict === 'no') return { state: 'not-selected', reason: showSelection(selection) };
  if (admission.verdict === 'rejected') return { state: 'rejected', reason: admission.rejection.message };
  if (poison !== undefined) return { state: 'poisoned', reason: poison.message };
  const missing = files.find(
    ({ found }) => (found.state === 'not-mounted' && found.certain) || found.state === 'key-missing',
  );
  if (missing !== undefined) {
    const reason = `error creating new scrape pool: unable to read ${missing.file.field}: open ${missing.file.path}: no such file or directory`;
    return { state: 'client-broken', reason };
  }
  return { state: 'ready', reason: reasonForNoTargets(pool, services) };
}

function reasonForNoTargets({ outcomes, monitor, scrapeJob }: Judged, services: readonly Service[]): string {
  if (outcomes.some(({ fate }) => fate.kind === 'kept')) return '';
  const fault = outcomes.map(({ fate }) => (fate.kind === 'failed' ? fate.fault : undefined)).find(Boolean);
  if (fault !== undefined) return `creating target failed: ${fault}`;
  if (outcomes.length > 0) return 'every discovered target is dropped';
  const where = showNamespaces(scrapeJob.namespaces);
  if (services.length > 0) return 'the selected Services have no endpoints';
  return `no Service in ${where} carries ${showSelector(monitor.spec.selector ?? { matchLabels: {}, matchExpressions: [] })}`;
}

function showSelection(selection: Extract<Selection, { verdict: 'no' }>): string {
  switch (selection.fault) {
    case 'selector-absent':
      return 'serviceMonitorSelector is absent, which selects nothing';
    case 'labels':
      return `serviceMonitorSelector wants ${selection.wanted}`;
    case 'other-namespace':
      return `serviceMonitorNamespaceSelector is absent, so only namespace "${selection.wanted}" is searched`;
    case 'namespace-labels':
      return `serviceMonitorNamespaceSelector wants ${selection.wanted} of the Namespace`;
    case 'daemonset-agent':
      return 'a PrometheusAgent in DaemonSet mode reads PodMonitors only';
  }
}

/** The hops of a wire that the scan leaves open, in the order of the wire. */
function unprovenHops(pool: Judged, services: readonly Service[]): readonly UnprovenHop[] {
  const { monitor, selection, admission, files, outcomes, scrapeJob, prometheus } = pool;
  const hops: UnprovenHop[] = [];
  const add = (hop: string, needs: string, at = monitor.field('metadata', 'name')) => hops.push({ hop, needs, at });
  if (selection.verdict === 'unknown') add('Prometheus selects ServiceMonitor', selection.needs);
  if (selection.verdict === 'no' || admission.verdict === 'rejected') return hops;
  if (admission.verdict === 'unknown') for (const { what, at } of admission.needs) add('ServiceMonitor reads Secret', what, at);
  for (const { file, found } of files) {
    if (found.state === 'unknown' && found.mount !== undefined) add('Prometheus mounts file', found.needs, file.at);
    if (found.state === 'not-mounted' && !found.certain) add('Prometheus mounts file', `what holds ${found.path}`, file.at);
  }
  if (prometheus === undefined) {
    for (const file of scrapeJob.tlsFiles) add('Prometheus mounts file', `the Prometheus that mounts ${file.path}`, file.at);
  }
  if (services.length === 0 && outcomes.length === 0) {
    const selector = monitor.spec.selector ?? { matchLabels: {}, matchExpressions: [] };
    const needs = `a Service in ${showNamespaces(scrapeJob.namespaces)} with ${showSelector(selector)}`;
    add('ServiceMonitor selects Service', needs, monitor.key('spec', 'selector'));
  }
  for (const service of services) {
    const own = outcomes.filter(({ target }) => target.service === service);
    const { selector, type } = service.spec;
    if (own.length === 0 && selector === undefined && type !== 'ExternalName') {
      add('Service has addresses', `Endpoints ${service.ref}`, service.field('metadata', 'name'));
    }
    if (own.some(({ target }) => target.backing.kind === 'outside')) {
      add('Service selects Pod', `the pods that Service ${service.ref} selects`, service.key('spec', 'selector'));
    }
  }
  return hops;
}

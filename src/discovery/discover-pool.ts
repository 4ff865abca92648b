import type { Graph } from '../graph/graph.js';
import { fileMountedAt, isSurelyMissing } from '../graph/mounted-files.js';
import { showNamespaces } from '../graph/namespaces.js';
import type { Endpoint } from '../model/endpoint.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Service } from '../model/service.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import { checkServiceMonitor } from './check-service-monitor.js';
import { type Discovered, discoverTargets } from './discover-targets.js';
import { forbiddenOf, hidesTarget } from './forbidden.js';
import { generateServiceMonitorConfig } from './generate-service-monitor-config.js';
import { poisonOf } from './poison.js';
import type { Outcome, PoolTrace } from './pool.js';
import type { Admission } from './rejection.js';
import { droppedOf, relabelTarget, targetsOf } from './relabel-target.js';
import type { TlsFile } from './scrape-job.js';
import { type Selection, selects, serviceMonitorSelectors } from './select-monitors.js';
import type { PoolState, Target } from './trace.js';
import { showSelector } from './unmet-requirement.js';
import { unprovenHops } from './unproven-hops.js';
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
    selection.verdict === 'no'
      ? { verdict: 'accepted' }
      : checkServiceMonitor(graph, prometheus, monitor, version);
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
  const token = scrapeJob.tokenFile;
  const tokenFile =
    prometheus === undefined || token === undefined
      ? undefined
      : { file: token, found: fileMountedAt(graph, prometheus, token.path) };
  const trace = {
    prometheus,
    monitor,
    endpoint,
    index,
    selection,
    admission,
    scrapeJob,
    poison,
    files,
    tokenFile,
    outcomes,
    forbidden: isJob ? forbiddenOf(graph, prometheus, monitor, scrapeJob) : [],
  };
  const { state, reason } = judgePool(trace, discovered.services);
  const isReady = state === 'ready';
  const isFound = ({ discoveredLabels }: Outcome) => !hidesTarget(trace.forbidden, discoveredLabels);
  return {
    ...trace,
    services: discovered.services,
    job: scrapeJob.jobName,
    object: title(monitor),
    state,
    reason,
    targets: isReady ? withToken(trace, targetsOf(outcomes.filter(isFound))) : [],
    dropped: () => {
      if (!isReady) return [];
      const others = discovered.others().map((target) => relabelTarget(graph, target, scrapeJob, major));
      return droppedOf([...outcomes, ...others].filter(isFound));
    },
    unproven: [...unprovenHops({ ...trace, services: discovered.services })],
  };
}

type Judged = Pick<
  PoolTrace,
  | 'prometheus'
  | 'monitor'
  | 'selection'
  | 'admission'
  | 'scrapeJob'
  | 'poison'
  | 'files'
  | 'tokenFile'
  | 'outcomes'
  | 'forbidden'
>;

function judgePool(pool: Judged, services: readonly Service[]): { state: PoolState; reason: string } {
  const { selection, admission, poison, files } = pool;
  if (selection.verdict === 'no') return { state: 'not-selected', reason: showSelection(selection) };
  if (admission.verdict === 'rejected') return { state: 'rejected', reason: admission.rejection.message };
  if (poison !== undefined) return { state: 'poisoned', reason: poison.message };
  const missing = files.find(({ found }) => isSurelyMissing(found));
  if (missing !== undefined) return { state: 'client-broken', reason: clientFault(missing.file) };
  return { state: 'ready', reason: reasonForNoTargets(pool, services) };
}

/** Upstream: `NewTLSConfig` in prometheus/common's config/http_config.go. */
function clientFault({ field, path }: TlsFile): string {
  const cause = `open ${path}: no such file or directory`;
  if (field === 'caFile') {
    return `error creating HTTP client: unable to read CA cert: unable to read file ${path}: ${cause}`;
  }
  const part = field === 'certFile' ? 'cert' : 'key';
  return `error creating HTTP client: unable to read specified client ${part}: unable to read file ${path}: ${cause}`;
}

/** Prometheus keeps the targets of a job whose token it cannot read, and marks every one of them down. */
function withToken({ tokenFile }: Judged, targets: readonly Target[]): readonly Target[] {
  if (tokenFile === undefined || !isSurelyMissing(tokenFile.found)) return targets;
  const { path, at } = tokenFile.file;
  const why = `unable to read authorization credentials: unable to read file ${path}: open ${path}: no such file or directory`;
  const evidence = [{ at, label: 'the token that no mount holds' }];
  return targets.map((target) => ({ ...target, verdict: 'down', why, evidence }));
}

function reasonForNoTargets(
  { outcomes, monitor, scrapeJob, forbidden }: Judged,
  services: readonly Service[],
): string {
  const found = outcomes.filter(({ discoveredLabels }) => !hidesTarget(forbidden, discoveredLabels));
  if (found.some(({ fate }) => fate.kind === 'kept')) return '';
  const [refused] = forbidden;
  if (refused !== undefined) return refused.message;
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

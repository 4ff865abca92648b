import type { Graph } from '../graph/graph.js';
import { fileMountedAt } from '../graph/mounted-files.js';
import type { NamespaceName } from '../graph/namespaces.js';
import { newestVersions, type Versions } from '../graph/versions.js';
import type { Endpoint } from '../model/endpoint.js';
import { type ConfigurationResource, endpointPath, endpointsOf, selectorOf } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Path } from '../source/manifest.js';
import { perObject } from '../util/per-object.js';
import { generatePodMonitorConfig } from './generation/generate-pod-monitor-config.js';
import { generateProbeConfig } from './generation/generate-probe-config.js';
import { generateScrapeConfig } from './generation/generate-scrape-config.js';
import { generateServiceMonitorConfig } from './generation/generate-service-monitor-config.js';
import type { ScrapeJob } from './generation/scrape-job.js';
import { poisonOf } from './load/poison-of.js';
import { contentFaultOf } from './pool/file-content.js';
import { judgePool } from './pool/judge-pool.js';
import { type SharedPool, UnselectedPool } from './pool/unselected-pool.js';
import type { Outcome, PoolTrace } from './pool.js';
import { checkPodMonitor } from './rejection/check-pod-monitor.js';
import { checkProbe } from './rejection/check-probe.js';
import { checkScrapeConfig } from './rejection/check-scrape-config.js';
import { checkServiceMonitor } from './rejection/check-service-monitor.js';
import type { Admission } from './rejection/rejection.js';
import { droppedOf, relabelTarget } from './relabel/relabel-target.js';
import { judgeTargets } from './scrape/judge-targets.js';
import { type Selection, selects } from './selection/select-monitors.js';
import { discoverPods } from './service-discovery/discover-pods.js';
import { discoverProbe } from './service-discovery/discover-probe.js';
import { discoverScrapeConfig } from './service-discovery/discover-scrape-config.js';
import { discoverTargets } from './service-discovery/discover-targets.js';
import { type Discovered, nothingDiscovered } from './service-discovery/discovered.js';
import type { DiscoveredTarget } from './service-discovery/discovered-target.js';
import { attachesNode, forbiddenOf, hidesTarget } from './service-discovery/forbidden.js';
import { withNodeLabels } from './service-discovery/node-labels.js';
import { unprovenHops } from './unproven-hops.js';

/** Follows one monitor through one Prometheus: one pool for each endpoint. */
export function discoverPools(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
): readonly PoolTrace[] {
  const selection: Selection =
    prometheus === undefined
      ? { verdict: 'unknown', needs: 'the Prometheus that selects it' }
      : selects(graph, prometheus, monitor);
  if (prometheus !== undefined && selection.verdict === 'no') {
    return unselected(monitor).map((shared) => new UnselectedPool(graph, prometheus, shared));
  }
  const versions = graph.versionsFor(prometheus);
  const admission = checkResource(graph, prometheus, monitor, versions);
  return endpointsOf(monitor).map((endpoint, index) =>
    discoverPool(graph, prometheus, monitor, endpoint, index, selection, admission, versions),
  );
}

/** The pools that a monitor does not have where it is not selected, but for the selection. */
const unselected = perObject((monitor: ConfigurationResource): readonly SharedPool[] =>
  endpointsOf(monitor).map((endpoint, index) => new NoPool(monitor, endpoint, index)),
);

/** There is one for each endpoint, and few are asked what job would be made. */
class NoPool implements SharedPool {
  readonly monitor: ConfigurationResource;
  readonly endpoint: Endpoint;
  readonly index: number;

  constructor(monitor: ConfigurationResource, endpoint: Endpoint, index: number) {
    this.monitor = monitor;
    this.endpoint = endpoint;
    this.index = index;
  }

  get field() {
    return (...path: Path) => this.monitor.field(...endpointPath(this.monitor, this.index, ...path));
  }
  get key() {
    return (...path: Path) => this.monitor.key(...endpointPath(this.monitor, this.index, ...path));
  }
  get scrapeJob() {
    return generateConfig(undefined, this.monitor, this.endpoint, this.index, newestVersions);
  }
  get job() {
    return this.scrapeJob.jobName;
  }
  get object() {
    return title(this.monitor);
  }
}

function discoverPool(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
  selection: Selection,
  admission: Admission,
  versions: Versions,
): PoolTrace {
  const scrapeJob = generateConfig(prometheus, monitor, endpoint, index, versions);
  const poison = poisonOf(versions, prometheus, monitor, endpoint, index, scrapeJob);
  const isJob = admission.verdict !== 'rejected' && poison === undefined;
  const discovered = isJob
    ? discoverKind(graph, monitor, scrapeJob, prometheus?.namespace)
    : nothingDiscovered;
  const isAttached =
    prometheus === undefined
      ? monitor.spec.attachesNode === true
      : attachesNode(versions, prometheus, monitor);
  const follow = (target: DiscoveredTarget) =>
    relabelTarget(graph, isAttached ? withNodeLabels(graph, target, scrapeJob) : target, scrapeJob);
  const outcomes = discovered.targets.map(follow);
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
    field: (...path: Path) => monitor.field(...endpointPath(monitor, index, ...path)),
    key: (...path: Path) => monitor.key(...endpointPath(monitor, index, ...path)),
    selection,
    admission,
    scrapeJob,
    poison,
    files,
    tokenFile,
    services: discovered.services,
    workloads: discovered.workloads,
    outcomes,
    contentFault: isJob ? contentFaultOf(files) : undefined,
    forbidden: isJob ? forbiddenOf(graph, prometheus, monitor, scrapeJob) : [],
  };
  const { state, reason } = judgePool(trace);
  const isReady = state === 'ready';
  const isFound = ({ target }: Outcome) => !hidesTarget(trace.forbidden, target);
  return Object.assign(trace, {
    job: scrapeJob.jobName,
    object: title(monitor),
    state,
    reason,
    targets: isReady ? judgeTargets(graph, trace, outcomes.filter(isFound)) : [],
    dropped: () => {
      if (!isReady) return [];
      return droppedOf([...outcomes, ...discovered.others().map(follow)].filter(isFound));
    },
    unproven: [...unprovenHops(graph, trace)],
  });
}

function checkResource(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  versions: Versions,
): Admission {
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return checkServiceMonitor(graph, prometheus, monitor, versions);
    case 'PodMonitor':
      return checkPodMonitor(graph, prometheus, monitor, versions);
    case 'Probe':
      return checkProbe(graph, prometheus, monitor, versions);
    case 'ScrapeConfig':
      return checkScrapeConfig(graph, prometheus, monitor, versions);
  }
}

function generateConfig(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
  versions: Versions,
): ScrapeJob {
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return generateServiceMonitorConfig(prometheus, monitor, endpoint, index, versions);
    case 'PodMonitor':
      return generatePodMonitorConfig(prometheus, monitor, endpoint, index, versions);
    case 'Probe':
      return generateProbeConfig(prometheus, monitor, versions);
    case 'ScrapeConfig':
      return generateScrapeConfig(prometheus, monitor, versions);
  }
}

function discoverKind(
  graph: Graph,
  monitor: ConfigurationResource,
  job: ScrapeJob,
  own: NamespaceName,
): Discovered {
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return discoverTargets(graph, selectorOf(monitor), job);
    case 'PodMonitor':
      return discoverPods(graph, selectorOf(monitor), job);
    case 'Probe':
      return discoverProbe(graph, monitor, job);
    case 'ScrapeConfig':
      return discoverScrapeConfig(graph, monitor, job, own);
  }
}

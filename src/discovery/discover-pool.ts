import type { Graph } from '../graph/graph.js';
import { fileMountedAt } from '../graph/mounted-files.js';
import type { Endpoint } from '../model/endpoint.js';
import { type ConfigurationResource, endpointPath, endpointsOf, selectorOf } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Path } from '../source/manifest.js';
import { perObject } from '../util/per-object.js';
import { checkPodMonitor } from './check-pod-monitor.js';
import { checkProbe } from './check-probe.js';
import { checkScrapeConfig } from './check-scrape-config.js';
import { checkServiceMonitor } from './check-service-monitor.js';
import { discoverPods } from './discover-pods.js';
import { discoverProbe } from './discover-probe.js';
import { discoverScrapeConfig } from './discover-scrape-config.js';
import { discoverTargets } from './discover-targets.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import type { DiscoveredTarget } from './discovered-target.js';
import { contentFaultOf } from './file-content.js';
import { attachesNode, forbiddenOf, hidesTarget } from './forbidden.js';
import { generatePodMonitorConfig } from './generate-pod-monitor-config.js';
import { generateProbeConfig } from './generate-probe-config.js';
import { generateScrapeConfig } from './generate-scrape-config.js';
import { generateServiceMonitorConfig } from './generate-service-monitor-config.js';
import { judgePool } from './judge-pool.js';
import { judgeTargets } from './judge-targets.js';
import { withNodeLabels } from './node-labels.js';
import { poisonOf } from './poison.js';
import type { Outcome, PoolTrace } from './pool.js';
import type { Admission } from './rejection.js';
import { droppedOf, relabelTarget } from './relabel-target.js';
import type { ScrapeJob } from './scrape-job.js';
import { type Selection, selects } from './select-monitors.js';
import { showSelection } from './show-selection.js';
import { unprovenHops } from './unproven-hops.js';
import { majorOf, prometheusVersionOf } from './versions.js';

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
  if (selection.verdict === 'no') {
    const reason = showSelection(monitor.kind, selection);
    return unselected(monitor).map((pool) => ({ ...pool, prometheus, selection, reason }));
  }
  const admission = checkResource(graph, prometheus, monitor);
  return endpointsOf(monitor).map((endpoint, index) =>
    discoverPool(graph, prometheus, monitor, endpoint, index, selection, admission),
  );
}

/**
 * The pools that a monitor does not have where it is not selected, which is most of them where there are many Prometheuses: all
 * but the selection is the same for each.
 */
const unselected = perObject((monitor: ConfigurationResource): readonly PoolTrace[] =>
  endpointsOf(monitor).map((endpoint, index) => {
    const scrapeJob = generateConfig(undefined, monitor, endpoint, index);
    return {
      prometheus: undefined,
      monitor,
      endpoint,
      index,
      field: (...path) => monitor.field(...endpointPath(monitor, index, ...path)),
      key: (...path) => monitor.key(...endpointPath(monitor, index, ...path)),
      selection: { verdict: 'unknown', needs: '' },
      admission: { verdict: 'accepted' },
      scrapeJob,
      poison: undefined,
      files: [],
      tokenFile: undefined,
      services: [],
      workloads: [],
      outcomes: [],
      contentFault: undefined,
      forbidden: [],
      job: scrapeJob.jobName,
      object: title(monitor),
      state: 'not-selected',
      reason: '',
      targets: [],
      dropped: () => [],
      unproven: [],
    };
  }),
);

function discoverPool(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
  selection: Selection,
  admission: Admission,
): PoolTrace {
  const major = majorOf(prometheusVersionOf(prometheus));
  const scrapeJob = generateConfig(prometheus, monitor, endpoint, index);
  const poison = poisonOf(prometheus, monitor, endpoint, index, scrapeJob);
  const isJob = admission.verdict !== 'rejected' && poison === undefined;
  const discovered = isJob ? discoverKind(graph, monitor, scrapeJob) : nothingDiscovered;
  const isAttached =
    prometheus === undefined ? monitor.spec.attachesNode === true : attachesNode(prometheus, monitor);
  const follow = (target: DiscoveredTarget) =>
    relabelTarget(graph, isAttached ? withNodeLabels(target, scrapeJob) : target, scrapeJob, major);
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
  const isFound = ({ target }: Outcome) => !hidesTarget(trace.forbidden, target.labels);
  return {
    ...trace,
    job: scrapeJob.jobName,
    object: title(monitor),
    state,
    reason,
    targets: isReady ? judgeTargets(graph, trace, outcomes.filter(isFound)) : [],
    dropped: () => {
      if (!isReady) return [];
      return droppedOf([...outcomes, ...discovered.others().map(follow)].filter(isFound));
    },
    unproven: [...unprovenHops(trace)],
  };
}

function checkResource(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
): Admission {
  const version = prometheusVersionOf(prometheus);
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return checkServiceMonitor(graph, prometheus, monitor, version);
    case 'PodMonitor':
      return checkPodMonitor(graph, prometheus, monitor, version);
    case 'Probe':
      return checkProbe(graph, prometheus, monitor, version);
    case 'ScrapeConfig':
      return checkScrapeConfig(graph, prometheus, monitor, version);
  }
}

function generateConfig(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
): ScrapeJob {
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return generateServiceMonitorConfig(
        prometheus,
        monitor,
        endpoint,
        index,
        prometheusVersionOf(prometheus),
      );
    case 'PodMonitor':
      return generatePodMonitorConfig(prometheus, monitor, endpoint, index);
    case 'Probe':
      return generateProbeConfig(prometheus, monitor);
    case 'ScrapeConfig':
      return generateScrapeConfig(prometheus, monitor);
  }
}

function discoverKind(graph: Graph, monitor: ConfigurationResource, job: ScrapeJob): Discovered {
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return discoverTargets(graph, selectorOf(monitor), job);
    case 'PodMonitor':
      return discoverPods(graph, selectorOf(monitor), job);
    case 'Probe':
      return discoverProbe(graph, monitor, job);
    case 'ScrapeConfig':
      return discoverScrapeConfig(graph, monitor, job);
  }
}

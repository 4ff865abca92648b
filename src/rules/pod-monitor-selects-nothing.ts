import type { Problem } from '../diagnostics/finding.js';
import { nearnessOf } from '../discovery/near-pods.js';
import type { PoolTrace } from '../discovery/pool.js';
import { matches } from '../discovery/selector.js';
import { mending, showSelector, type Unmet, unmetRequirements } from '../discovery/unmet-requirement.js';
import { holdsAllPods, nothingElse } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { mayBeIn, showNamespaces } from '../graph/namespaces.js';
import type { LabelSelector } from '../model/label-selector.js';
import { title } from '../model/object.js';
import type { PodMonitor } from '../model/pod-monitor.js';
import type { Workload } from '../model/workload.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';
import { selectorPlace } from './selector-place.js';

/** A workload that was meant, and what keeps the monitor from its pods. */
interface NearMiss {
  readonly workload: Workload;
  readonly how: 'other-namespace' | 'labels-on-workload' | 'labels-on-service' | 'value-slip';
  /** The first requirement that the pods do not meet; undefined in another namespace. */
  readonly unmet: Unmet | undefined;
}

const why = 'the job is there with no target; nothing is logged, and no `up` tells of it';

export const podMonitorSelectsNothing = defineRule({
  id: 'pod-monitor-selects-nothing',
  title: 'PodMonitor selects no pod',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'PodMonitor',

  *check(monitor, { graph, discovery }) {
    const { selector } = monitor.spec;
    const pool = discovery.emptyPoolOf(monitor);
    // Most pods without a workload in the scan are made by an operator: only a near miss tells otherwise.
    if (selector === undefined || pool === undefined) return;
    const miss = nearMissOf(graph, monitor, selector, pool);
    if (miss !== undefined) yield problemOf(graph, monitor, selector, pool, miss);
    else if (lacksAny(graph, selector, pool)) yield absence(monitor, selector, pool);
  },
});

/** Whether no pod that the selector matches can be there; a workload that the API server refuses is spoken of as such. */
function lacksAny(graph: Graph, selector: LabelSelector, { scrapeJob: { namespaces } }: PoolTrace): boolean {
  return (
    holdsAllPods(graph, namespaces, selector) &&
    !graph.workloadsIn(namespaces).some(({ template }) => matches(selector, template.labels))
  );
}

function absence(
  monitor: PodMonitor,
  selector: LabelSelector,
  { scrapeJob: { namespaces } }: PoolTrace,
): Problem<Place> {
  return {
    at: selectorPlace(monitor, selector),
    message: `PodMonitor ${monitor.ref} selects pods with "${showSelector(selector)}", but none in ${showNamespaces(namespaces)} carries that: ${nothingElse}`,
    why,
    help: 'select the labels of pods that are there, or add a workload that has these',
    confidence: 'proven',
    related: [],
  };
}

function nearMissOf(
  graph: Graph,
  monitor: PodMonitor,
  selector: LabelSelector,
  { scrapeJob: { namespaces } }: PoolTrace,
): NearMiss | undefined {
  if (Object.keys(selector.matchLabels).length === 0) return undefined; // too wide to say which pods were meant
  const behind = workloadsBehind(graph, selector);
  const near = graph.workloadsIn(namespaces).flatMap((workload): NearMiss[] => {
    const how = howNear(workload, selector, behind);
    const [unmet] = unmetRequirements(selector, workload.template.labels);
    return how === undefined ? [] : [{ workload, how, unmet }];
  });
  const elsewhere = graph.workloads
    .withLabels(selector.matchLabels)
    .filter(
      ({ namespace, template }) => matches(selector, template.labels) && !mayBeIn(namespace, namespaces),
    )
    .map((workload): NearMiss => ({ workload, how: 'other-namespace', unmet: undefined }));
  const misses = [...near, ...elsewhere].filter(({ workload }) => offersPort(workload, monitor));
  return misses.sort((a, b) => (a.workload.ref < b.workload.ref ? -1 : 1))[0];
}

/** Some endpoint of the monitor names a port that a container declares: without that the pods are others. */
function offersPort({ template }: Workload, monitor: PodMonitor): boolean {
  const ports = template.containers.flatMap((container) => container.ports);
  return monitor.spec.podMetricsEndpoints.some(({ port, portNumber, targetPort }) =>
    ports.some(({ name, containerPort }) =>
      port === undefined ? containerPort === (portNumber ?? targetPort) : name === port,
    ),
  );
}

/** The workloads behind Services that carry the labels. */
function workloadsBehind(graph: Graph, selector: LabelSelector): ReadonlySet<Workload> {
  const services = graph.services
    .withLabels(selector.matchLabels)
    .filter(({ labels }) => matches(selector, labels));
  return new Set(services.flatMap(graph.workloadsSelectedBy));
}

function howNear(
  workload: Workload,
  selector: LabelSelector,
  behind: ReadonlySet<Workload>,
): NearMiss['how'] | undefined {
  const how = nearnessOf(workload, selector);
  return how !== 'labels-on-workload' && behind.has(workload) ? 'labels-on-service' : how;
}

function problemOf(
  graph: Graph,
  monitor: PodMonitor,
  selector: LabelSelector,
  pool: PoolTrace,
  miss: NearMiss,
): Problem<Place> {
  const { namespaces } = pool.scrapeJob;
  const { workload, unmet } = miss;
  const labels = [...workload.template.at, 'metadata', 'labels'];
  return {
    at:
      unmet === undefined
        ? monitor.field('spec', 'namespaceSelector')
        : monitor.field('spec', 'selector', ...unmet.path),
    message: `PodMonitor ${monitor.ref} selects pods with "${showSelector(selector)}" in ${showNamespaces(namespaces)}, but those of ${title(workload)} ${difference(miss)}`,
    why,
    help: helpFor(monitor, miss),
    // pods outside the scan may be in that namespace, or come from a chart
    confidence:
      (miss.how === 'other-namespace' || graph.chartsMayFill(namespaces)) && !lacksAny(graph, selector, pool)
        ? 'likely'
        : 'proven',
    related: [
      unmet === undefined
        ? { at: workload.field('metadata', 'namespace'), label: `the namespace of ${title(workload)}` }
        : { at: workload.field(...labels, unmet.key), label: `the labels of the pods of ${title(workload)}` },
    ],
  };
}

function difference({ workload, how, unmet }: NearMiss): string {
  if (how === 'other-namespace' || unmet === undefined) return `are in namespace "${workload.namespace}"`;
  const found = workload.template.labels[unmet.key];
  const has = found === undefined ? `have no label "${unmet.key}"` : `have "${unmet.key}: ${found}"`;
  if (how === 'labels-on-workload') return `${has}, only the ${workload.kind} itself has it`;
  return how === 'labels-on-service' ? `${has}, only their Service has it` : has;
}

function helpFor({ spec }: PodMonitor, { workload, how, unmet }: NearMiss): string {
  if (how === 'other-namespace' || unmet === undefined)
    return spec.namespaceSelector.matchNames.length > 0
      ? `add "${workload.namespace}" to matchNames`
      : `add namespaceSelector: {matchNames: [${workload.namespace}]} to the spec`;
  if (how === 'value-slip') return `write "${workload.template.labels[unmet.key]}" if that is meant`;
  const own = Object.entries(workload.template.labels).map(([key, value]) => `${key}: ${value}`);
  return `${mending(unmet, 'on the pod template')}${own.length === 0 ? '' : `, or select by a label of the pods, such as "${own[0]}"`}`;
}

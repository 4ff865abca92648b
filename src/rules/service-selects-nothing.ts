import type { Problem, Related } from '../diagnostics/finding.js';
import { nearnessOf } from '../discovery/near-pods.js';
import type { PoolTrace } from '../discovery/pool.js';
import { poolsCalling } from '../discovery/service-discovery/pools-calling.js';
import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { keyMeantBy, showSelector, type Unmet, unmetRequirements } from '../discovery/unmet-requirement.js';
import { areNamesakes } from '../graph/backing.js';
import { mayHaveOtherPods, nothingElse } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { showNamespaces } from '../graph/namespaces.js';
import type { LabelSelector } from '../model/label-selector.js';
import { title } from '../model/object.js';
import type { Service } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

/** A workload that was meant, and what keeps the Service from its pods. */
interface NearMiss {
  readonly workload: Workload;
  readonly how: 'labels-on-workload' | 'value-slip' | 'key-slip' | 'one-label';
  readonly unmet: Unmet;
}

export const serviceSelectsNothing = defineRule({
  id: 'service-selects-nothing',
  title: 'Selected Service selects no pod',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Service',

  *check(service, { graph, discovery }) {
    const { selector, type } = service.spec;
    if (selector === undefined || type === 'ExternalName' || graph.workloadsSelectedBy(service).length > 0)
      return;
    const [pool] = [...poolsSelecting(discovery, service), ...poolsCalling(discovery, service)];
    const wanted = { matchLabels: selector, matchExpressions: [] };
    // Pods that no file holds are often made by an operator: only a near miss tells otherwise.
    const miss = pool && nearMissOf(graph, service, wanted);
    if (pool === undefined) return;
    if (miss !== undefined) yield problemOf(graph, service, wanted, pool, miss);
    else if (!mayHaveOtherPods(graph, service)) yield absence(graph, service, wanted, pool);
  },
});

function absence(graph: Graph, service: Service, wanted: LabelSelector, pool: PoolTrace): Problem<Place> {
  const elsewhere = graph.workloads.withLabels(wanted.matchLabels);
  return {
    at: service.key('spec', 'selector'),
    message: `Service ${service.ref} selects pods with "${showSelector(wanted)}", but none in ${showNamespaces([service.namespace])} carries that: ${nothingElse}`,
    why: symptomOf(pool),
    help: 'select the labels of pods that are there, or add a workload that has these',
    confidence: 'proven',
    related: [
      ...elsewhere.slice(0, 3).map((workload) => ({
        at: workload.field('metadata', 'namespace'),
        label: `${title(workload)} has such pods, in another namespace`,
      })),
      selectedBy(pool),
    ],
  };
}

function problemOf(
  graph: Graph,
  service: Service,
  wanted: LabelSelector,
  pool: PoolTrace,
  miss: NearMiss,
): Problem<Place> {
  const { workload, how, unmet } = miss;
  const meant = how === 'key-slip' ? keyMeantBy(unmet, workload.template.labels) : undefined;
  const at =
    meant === undefined
      ? service.field('spec', 'selector', unmet.key)
      : service.key('spec', 'selector', unmet.key);
  const found = workload.template.labels[unmet.key];
  const isMeant = how !== 'one-label' && areNamesakes(service.name, workload.name);
  return {
    at,
    message: `Service ${service.ref} selects pods with "${showSelector(wanted)}", but those of ${title(workload)} ${difference(miss)}`,
    why: symptomOf(pool),
    help:
      how === 'value-slip' || meant !== undefined
        ? `write "${meant ?? found}" if that is meant`
        : `put "${unmet.text}" on the pod template, or leave it out here`,
    confidence:
      (isMeant && !graph.chartsMayFill([service.namespace])) || !mayHaveOtherPods(graph, service)
        ? 'proven'
        : 'likely', // a chart may bring the pods
    related: [
      {
        at: workload.field(...workload.template.at, 'metadata', 'labels', meant ?? unmet.key),
        label: `the labels of the pods of ${title(workload)}`,
      },
      selectedBy(pool),
    ],
    ...editsOf(at, meant ?? (how === 'value-slip' ? found : undefined)),
  };
}

function editsOf(at: Place, text: string | undefined): Pick<Problem<Place>, 'edits'> {
  return text === undefined ? {} : { edits: [{ at, text }] };
}

function symptomOf({ monitor }: PoolTrace): string {
  if (monitor.kind === 'Probe')
    return `the Service has no addresses, so every target of ${title(monitor)} is down`;
  return `the Service has no addresses, so ${title(monitor)} has a job without any target; nothing is logged, and no \`up\` tells of it`;
}

function selectedBy({ monitor }: PoolTrace): Related<Place> {
  if (monitor.kind === 'Probe')
    return { at: monitor.field('spec', 'prober', 'url'), label: `${title(monitor)} asks the Service` };
  return { at: monitor.key('spec', 'selector'), label: `${title(monitor)} selects the Service` };
}

function nearMissOf(graph: Graph, service: Service, selector: LabelSelector): NearMiss | undefined {
  if (service.namespace === undefined) return undefined;
  const misses = graph.workloadsIn([service.namespace]).flatMap((workload): NearMiss[] => {
    const [unmet, ...others] = unmetRequirements(selector, workload.template.labels);
    if (unmet === undefined || !servesPort(workload, service)) return [];
    const isOne = others.length === 0 && areNamesakes(service.name, workload.name);
    const isKey = isOne && keyMeantBy(unmet, workload.template.labels) !== undefined;
    const how = nearnessOf(workload, selector) ?? (isKey ? 'key-slip' : isOne ? 'one-label' : undefined);
    return how === undefined ? [] : [{ workload, how, unmet }];
  });
  return misses.sort(
    (a, b) => order.indexOf(a.how) - order.indexOf(b.how) || (a.workload.ref < b.workload.ref ? -1 : 1),
  )[0];
}

const order: readonly NearMiss['how'][] = ['value-slip', 'key-slip', 'labels-on-workload', 'one-label'];

/** A container declares what a port of the Service leads to: without that the pods are others. */
function servesPort({ template }: Workload, { spec }: Service): boolean {
  const declared = template.containers.flatMap(({ ports }) => ports);
  return spec.ports.some(({ port, targetPort = port }) =>
    declared.some(({ name, containerPort }) => name === targetPort || containerPort === targetPort),
  );
}

function difference({ workload, how, unmet }: NearMiss): string {
  const found = workload.template.labels[unmet.key];
  const has = found === undefined ? `have no label "${unmet.key}"` : `have "${unmet.key}: ${found}"`;
  if (how === 'key-slip') return `have "${keyMeantBy(unmet, workload.template.labels)}: ${unmet.value}"`;
  return how === 'labels-on-workload' ? `${has}, only the ${workload.kind} itself has it` : has;
}

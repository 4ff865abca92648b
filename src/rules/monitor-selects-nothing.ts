import type { Problem } from '../diagnostics/finding.js';
import { labelPlace } from '../discovery/selection/select-monitors.js';
import { matches } from '../discovery/selector.js';
import {
  keyMeantBy,
  mending,
  showSelector,
  type Unmet,
  unmetRequirements,
} from '../discovery/unmet-requirement.js';
import { areNamesakes, isBackedInScan } from '../graph/backing.js';
import { holdsAllServices, nothingElse, orAssume } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { mayBeIn, type NamespaceSet, showNamespaces } from '../graph/namespaces.js';
import type { LabelSelector } from '../model/label-selector.js';
import type { Service, ServicePort } from '../model/service.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import { isMadeByOperator } from '../source/made.js';
import type { Place } from '../source/manifest.js';
import { nearest } from '../util/nearest.js';
import { defineRule } from './define-rule.js';
import { selectorPlace } from './selector-place.js';
import { servicesElsewhere } from './service-outside-namespaces.js';

/** A Service that was meant, and what keeps the selector from matching it. */
interface NearMiss {
  readonly service: Service;
  readonly how: 'labels-on-pods' | 'labels-on-endpoints' | 'value-slip' | 'key-slip' | 'one-label';
  readonly unmet: Unmet;
}

const why =
  'Prometheus finds the addresses of the namespace and drops every one of them: the job is there with no target';

export const monitorSelectsNothing = defineRule({
  id: 'monitor-selects-nothing',
  title: 'The selector of the monitor matches no Service',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { graph, discovery }) {
    const { selector } = monitor.spec;
    const pool = discovery.emptyPoolOf(monitor);
    if (selector === undefined || pool === undefined) return;
    const { namespaces } = pool.scrapeJob;
    if (servicesElsewhere(graph, selector, namespaces).length > 0) return; // service-outside-namespaces speaks for these
    const miss = nearMissOf(graph, monitor, selector, namespaces);
    if (miss !== undefined) yield problemOf(graph, monitor, selector, namespaces, miss);
    else if (lacksAny(graph, selector, namespaces)) yield absence(monitor, selector, namespaces);
  },
});

/** Whether no Service that the selector matches can be there; one that the API server refuses is spoken of as such. */
function lacksAny(graph: Graph, selector: LabelSelector, namespaces: NamespaceSet): boolean {
  return (
    holdsAllServices(graph, namespaces, selector) &&
    !graph.servicesIn(namespaces).some(({ labels }) => matches(selector, labels))
  );
}

function absence(monitor: ServiceMonitor, selector: LabelSelector, namespaces: NamespaceSet): Problem<Place> {
  return {
    at: selectorPlace(monitor, selector),
    message: `ServiceMonitor ${monitor.ref} selects Services with "${showSelector(selector)}", but none in ${showNamespaces(namespaces)} carries that: ${nothingElse}`,
    why,
    help: `select the labels of a Service that is there, or add one, ${orAssume('services')}`,
    confidence: 'proven',
    related: [],
  };
}

function nearMissOf(
  graph: Graph,
  monitor: ServiceMonitor,
  selector: LabelSelector,
  namespaces: NamespaceSet,
): NearMiss | undefined {
  const misses = graph.servicesIn(namespaces).flatMap((service): NearMiss[] => {
    if (isMadeByOperator(service.manifest)) return []; // nobody can label it
    const unmet = unmetRequirements(selector, service.labels);
    const [first] = unmet;
    if (first === undefined) return [];
    const how = howNear(graph, monitor, selector, service, unmet);
    return how === undefined ? [] : [{ service, how, unmet: first }];
  });
  const order: readonly NearMiss['how'][] = [
    'labels-on-pods',
    'labels-on-endpoints',
    'value-slip',
    'key-slip',
    'one-label',
  ];
  return misses.sort(
    (a, b) => order.indexOf(a.how) - order.indexOf(b.how) || (a.service.ref < b.service.ref ? -1 : 1),
  )[0];
}

function howNear(
  graph: Graph,
  monitor: ServiceMonitor,
  selector: LabelSelector,
  service: Service,
  unmet: readonly Unmet[],
): NearMiss['how'] | undefined {
  if (leadsToPodsWith(graph, selector, service)) {
    // Beside the Service that is meant there may be others for other ports of the same pods.
    const isMeant = areNamesakes(service.name, monitor.name) || offersPorts(service, monitor);
    return isMeant ? 'labels-on-pods' : undefined;
  }
  if (graph.endpointsOf(service).some(({ labels }) => matches(selector, labels)))
    return 'labels-on-endpoints';
  const [only] = unmet;
  if (only === undefined || unmet.length > 1) return undefined;
  if (isSlip(only, service)) return 'value-slip';
  if (keyMeantBy(only, service.labels) !== undefined) return 'key-slip';
  const isMeant = areNamesakes(service.name, monitor.name) || only.value === service.name;
  return isMeant && offersPorts(service, monitor) ? 'one-label' : undefined;
}

/** Whether the labels that the selector wants are those of the pods behind the Service. */
function leadsToPodsWith(graph: Graph, selector: LabelSelector, service: Service): boolean {
  if (service.spec.selector !== undefined && matches(selector, service.spec.selector)) return true;
  return graph.workloadsSelectedBy(service).some(({ template }) => matches(selector, template.labels));
}

/** The label is there with a value that differs by a letter or two; numbers tell siblings apart and are no slip. */
function isSlip({ key, value }: Unmet, { labels }: Service): boolean {
  const found = labels[key];
  if (value === undefined || found === undefined || value.length < 4) return false;
  return nearest(value, [found]) !== undefined && value.replace(/\D/g, '') === found.replace(/\D/g, '');
}

function offersPorts({ spec }: Service, monitor: ServiceMonitor): boolean {
  return monitor.spec.endpoints.every(({ port, targetPort }) => {
    if (port !== undefined) return spec.ports.some(({ name }) => name === port);
    return targetPort === undefined || spec.ports.some((known) => leadsTo(known, targetPort));
  });
}

function leadsTo({ port, targetPort }: ServicePort, wanted: string | number): boolean {
  return String(targetPort || port) === String(wanted); // without targetPort it leads to the same number
}

function problemOf(
  graph: Graph,
  monitor: ServiceMonitor,
  selector: LabelSelector,
  namespaces: NamespaceSet,
  miss: NearMiss,
): Problem<Place> {
  const { service, unmet } = miss;
  const certain =
    miss.how !== 'one-label' &&
    mayBeIn(service.namespace, namespaces) &&
    service.namespace !== undefined &&
    !graph.chartsMayFill(namespaces); // a chart may bring the Service that is meant
  return {
    at:
      miss.how === 'key-slip' && unmet.path[0] === 'matchLabels'
        ? monitor.key('spec', 'selector', ...unmet.path)
        : monitor.field('spec', 'selector', ...unmet.path),
    message: `ServiceMonitor ${monitor.ref} selects Services with "${showSelector(selector)}", but none in ${showNamespaces(namespaces)} carries that: ${difference(miss)}`,
    why,
    help: helpFor(miss),
    confidence:
      (certain && (isBackedInScan(graph, service) || isSlipOf(miss))) || lacksAny(graph, selector, namespaces)
        ? 'proven'
        : 'likely',
    related: [
      {
        at:
          miss.how === 'key-slip'
            ? service.key('metadata', 'labels', keyMeantBy(unmet, service.labels) ?? '')
            : labelPlace(service, unmet.key),
        label: `the labels of Service ${service.ref}`,
      },
      ...otherEnd(graph, miss),
    ],
    ...editsOf(monitor, miss),
  };
}

function isSlipOf({ how }: NearMiss): boolean {
  return how === 'value-slip' || how === 'key-slip';
}

/** The value, or the key, that the Service has, in place of one that differs by a slip. */
function editsOf(monitor: ServiceMonitor, { service, how, unmet }: NearMiss): Pick<Problem<Place>, 'edits'> {
  const found = service.labels[unmet.key];
  const key = how === 'key-slip' ? keyMeantBy(unmet, service.labels) : undefined;
  if (key !== undefined && unmet.path[0] === 'matchLabels')
    return { edits: [{ at: monitor.key('spec', 'selector', ...unmet.path), text: key }] };
  if (how !== 'value-slip' || found === undefined || unmet.path[0] !== 'matchLabels') return {};
  return { edits: [{ at: monitor.field('spec', 'selector', ...unmet.path), text: found }] };
}

function difference({ service, how, unmet }: NearMiss): string {
  const found = service.labels[unmet.key];
  switch (how) {
    case 'labels-on-pods':
      return `Service ${service.ref} selects pods with these labels, but has ${found === undefined ? `no label "${unmet.key}"` : `"${unmet.key}: ${found}"`} itself`;
    case 'labels-on-endpoints':
      return `Endpoints ${service.ref} have these labels, but the Service of that name, which counts, has not`;
    case 'value-slip':
      return `Service ${service.ref} has "${unmet.key}: ${found}"`;
    case 'key-slip': {
      const key = keyMeantBy(unmet, service.labels);
      return `Service ${service.ref} has "${key}: ${unmet.value}"`;
    }
    case 'one-label':
      return `Service ${service.ref} has ${found === undefined ? `no label "${unmet.key}"` : `"${unmet.key}: ${found}"`}`;
  }
}

function helpFor({ service, how, unmet }: NearMiss): string {
  if (how === 'value-slip')
    return `write "${service.labels[unmet.key]}" here, or "${unmet.value}" on the Service`;
  if (how === 'key-slip')
    return `write "${keyMeantBy(unmet, service.labels)}" here, or "${unmet.key}" on the Service`;
  const found = service.labels[unmet.key];
  if (how === 'one-label' && found !== undefined && unmet.value !== undefined)
    return `write "${found}" here, or "${unmet.value}" on the Service`;
  return mending(unmet, `under metadata.labels of Service ${service.ref}`);
}

/** Where the labels are that the Service lacks. */
function otherEnd(graph: Graph, { service, how, unmet }: NearMiss): Problem<Place>['related'] {
  if (how === 'labels-on-pods' && service.spec.selector?.[unmet.key] !== undefined) {
    return [{ at: service.field('spec', 'selector', unmet.key), label: 'the pods carry it' }];
  }
  const [endpoints] = how === 'labels-on-endpoints' ? graph.endpointsOf(service) : [];
  return endpoints === undefined
    ? []
    : [{ at: labelPlace(endpoints, unmet.key), label: 'the Endpoints carry it' }];
}

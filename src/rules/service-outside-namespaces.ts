import type { Problem } from '../diagnostics/finding.js';
import { matches } from '../discovery/selector.js';
import { showSelector } from '../discovery/unmet-requirement.js';
import { isBackedInScan } from '../graph/backing.js';
import { holdsAllServices } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { mayBeIn, type NamespaceSet, showNamespaces } from '../graph/namespaces.js';
import { labelFault } from '../model/api-names.js';
import type { LabelSelector } from '../model/label-selector.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Service } from '../model/service.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const serviceOutsideNamespaces = defineRule({
  id: 'service-outside-namespaces',
  title: 'The Service is in a namespace that the monitor does not search',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { graph, discovery }) {
    const { selector } = monitor.spec;
    const pool = discovery.emptyPoolOf(monitor);
    if (selector === undefined || pool === undefined) return;
    const { namespaces } = pool.scrapeJob;
    const elsewhere = servicesElsewhere(graph, selector, namespaces);
    const [service] = elsewhere;
    if (service === undefined || namespaces === 'any') return;
    if (namespaces.some((name) => name !== undefined && labelFault(name) !== undefined)) return; // namespace-impossible speaks for these
    const found = new Set(elsewhere.flatMap(({ namespace }) => namespace ?? []));
    yield {
      at: namespacePlace(monitor, pool.prometheus),
      message: `ServiceMonitor ${monitor.ref} searches ${showNamespaces(namespaces)} only, but the Services with "${showSelector(selector)}" are in ${listed(found)}: ${reason(monitor, pool.prometheus)}`,
      why: 'Prometheus lists no endpoints there, so the job is on the targets page with no target and nothing is logged',
      help: helpFor(monitor, pool.prometheus, [...found].sort()),
      // in the searched namespace another Service may stand that the scan does not hold, such as one of a chart
      confidence:
        (found.size === 1 &&
          elsewhere.some((other) => isBackedInScan(graph, other)) &&
          !graph.chartsMayFill(namespaces)) ||
        holdsAllServices(graph, namespaces, selector)
          ? 'proven'
          : 'likely',
      related: elsewhere.slice(0, 3).map((other) => ({
        at: other.field('metadata', 'namespace'),
        label: `the namespace of Service ${other.ref}`,
      })),
      ...editsOf(monitor, pool.prometheus, [...found]),
    };
  },
});

/** The one namespace in place of the one that is written; what a kustomization moves has another one in each overlay. */
function editsOf(
  monitor: ServiceMonitor,
  prometheus: Prometheus | undefined,
  [only, ...others]: readonly string[],
): Pick<Problem<Place>, 'edits'> {
  const isOne = others.length === 0 && monitor.spec.namespaceSelector.matchNames.length === 1;
  const counts = prometheus?.spec.ignoreNamespaceSelectors !== true && monitor.manifest.built === undefined;
  return only !== undefined && isOne && counts
    ? { edits: [{ at: namespacePlace(monitor, prometheus), text: only }] }
    : {};
}

/** Services that the selector matches, in namespaces that are known and not searched. */
export function servicesElsewhere(
  graph: Graph,
  selector: LabelSelector,
  namespaces: NamespaceSet,
): readonly Service[] {
  if (Object.keys(selector.matchLabels).length === 0) return []; // too wide to say which Service was meant
  return graph.services
    .withLabels(selector.matchLabels)
    .filter((service) => matches(selector, service.labels) && !mayBeIn(service.namespace, namespaces));
}

function namespacePlace(monitor: ServiceMonitor, prometheus: Prometheus | undefined): Place {
  const { matchNames } = monitor.spec.namespaceSelector;
  if (prometheus?.spec.ignoreNamespaceSelectors) return monitor.field('spec', 'namespaceSelector');
  if (matchNames.length === 0) return monitor.field('spec', 'namespaceSelector');
  return monitor.field('spec', 'namespaceSelector', 'matchNames', ...(matchNames.length === 1 ? [0] : []));
}

function reason(monitor: ServiceMonitor, prometheus: Prometheus | undefined): string {
  if (prometheus?.spec.ignoreNamespaceSelectors) {
    return `${prometheus.kind} ${prometheus.ref} sets ignoreNamespaceSelectors, so only the monitor's own namespace counts`;
  }
  if (monitor.spec.namespaceSelector.matchNames.length > 0) return 'matchNames does not name that namespace';
  return 'without a namespaceSelector only its own namespace is searched';
}

function helpFor(
  monitor: ServiceMonitor,
  prometheus: Prometheus | undefined,
  found: readonly string[],
): string {
  if (prometheus?.spec.ignoreNamespaceSelectors) return 'put the monitor into the namespace of the Service';
  const names = found.join(', ');
  if (monitor.namespace !== undefined && found.join(' ') === monitor.namespace)
    return 'take namespaceSelector away: the Services are beside the monitor';
  return monitor.spec.namespaceSelector.matchNames.length > 0
    ? `write matchNames: [${names}]`
    : `add namespaceSelector: {matchNames: [${names}]} to the spec`;
}

import type { Graph } from '../../graph/graph.js';
import type { NamespaceName } from '../../graph/namespaces.js';
import type { LabelSelector } from '../../model/label-selector.js';
import { parseLabelSelector } from '../../model/label-selector-text.js';
import type { KubernetesSDConfig, ScrapeConfig } from '../../model/scrape-config.js';
import { searched } from '../generation/generate-scrape-config.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { discoverIngress } from './discover-ingress.js';
import { discoverNodes } from './discover-nodes.js';
import { discoverPods } from './discover-pods.js';
import { discoverServices } from './discover-services.js';
import { staticTargets } from './discover-static.js';
import { discoverTargets } from './discover-targets.js';
import { type Discovered, nothingDiscovered } from './discovered.js';

/**
 * What the files tell of the targets of a ScrapeConfig; what DNS, files, HTTP and the like answer is in none.
 * @param own the namespace of the Prometheus
 */
export function discoverScrapeConfig(
  graph: Graph,
  config: ScrapeConfig,
  job: ScrapeJob,
  own: NamespaceName,
): Discovered {
  const { staticConfigs, kubernetesSDConfigs } = config.spec;
  const listed = staticConfigs.flatMap((entry, index) =>
    staticTargets(config, entry, ['spec', 'staticConfigs', index, 'targets']),
  );
  const found = kubernetesSDConfigs.flatMap(
    (entry, index) =>
      discoverKubernetes(graph, config, index, { ...job, namespaces: searched(entry, own) }).targets,
  );
  return { ...nothingDiscovered, targets: [...listed, ...found] };
}

function discoverKubernetes(graph: Graph, config: ScrapeConfig, index: number, job: ScrapeJob): Discovered {
  const entry = config.spec.kubernetesSDConfigs[index];
  const selector = entry && selectorOf(entry);
  if (entry === undefined || selector === undefined || entry.apiServer !== undefined)
    return nothingDiscovered;
  const asked = { ...job, roleSelector: true }; // what the selector does not match is not even listed
  switch (entry.role) {
    case 'pod':
      return discoverPods(graph, selector, { ...asked, role: entry.role });
    case 'endpoints':
    case 'endpointslice':
      return discoverTargets(graph, selector, { ...job, role: entry.role });
    case 'service':
      return discoverServices(graph, selector, job);
    case 'ingress':
      return discoverIngress(graph, selector, { ...asked, role: entry.role });
    case 'node':
      return discoverNodes(graph, config, index, selector, job);
    default:
      return nothingDiscovered; // a role that the CRD does not know
  }
}

const everything: LabelSelector = { matchLabels: {}, matchExpressions: [] };

/**
 * The labels that the API server is asked for; undefined where it is asked for more than labels of the objects that become
 * targets, since then it is not worked out which those are.
 */
function selectorOf({ role, selectors }: KubernetesSDConfig): LabelSelector | undefined {
  const [only] = selectors;
  if (only === undefined) return everything;
  const isOfOthers = selectors.some((selector) => selector.role.toLowerCase() !== role || selector.field);
  if (isOfOthers || role === 'endpoints' || role === 'endpointslice') return undefined;
  return parseLabelSelector(only.label ?? '');
}

import type { Graph } from '../../graph/graph.js';
import { selectorOf } from '../../model/monitor.js';
import type { KubernetesSDConfig, ScrapeConfig } from '../../model/scrape-config.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { discoverIngress } from './discover-ingress.js';
import { discoverPods } from './discover-pods.js';
import { discoverServices } from './discover-services.js';
import { staticTargets } from './discover-static.js';
import { discoverTargets } from './discover-targets.js';
import { type Discovered, nothingDiscovered } from './discovered.js';

/** What the files tell of the targets of a ScrapeConfig; what DNS, files, HTTP and the like answer is in none. */
export function discoverScrapeConfig(graph: Graph, config: ScrapeConfig, job: ScrapeJob): Discovered {
  const { staticConfigs, kubernetesSDConfigs } = config.spec;
  const listed = staticConfigs.flatMap((entry, index) =>
    staticTargets(config, entry, ['spec', 'staticConfigs', index, 'targets']),
  );
  const found = kubernetesSDConfigs.flatMap((entry) => discoverKubernetes(graph, config, entry, job).targets);
  return { ...nothingDiscovered, targets: [...listed, ...found] };
}

/** Unlike those of monitors, an entry without namespaces searches all of them. */
function discoverKubernetes(
  graph: Graph,
  config: ScrapeConfig,
  { role, names, ownNamespace, apiServer, selectors }: KubernetesSDConfig,
  job: ScrapeJob,
): Discovered {
  const isNarrowed = selectors.length > 0 || apiServer !== undefined || ownNamespace;
  if (isNarrowed) return nothingDiscovered; // which objects those are is not worked out
  const namespaces = names.length === 0 ? 'any' : names;
  const selector = selectorOf(config);
  switch (role) {
    case 'pod':
      return discoverPods(graph, selector, { ...job, role, namespaces });
    case 'endpoints':
    case 'endpointslice':
      return discoverTargets(graph, selector, { ...job, role, namespaces });
    case 'service':
      return discoverServices(graph, { ...job, role, namespaces });
    case 'ingress':
      return discoverIngress(graph, selector, { ...job, role, namespaces });
    default:
      return nothingDiscovered; // nodes stand in no manifest
  }
}

import type { Graph } from '../../graph/graph.js';
import { selectorOf } from '../../model/monitor.js';
import type { Probe } from '../../model/probe.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { discoverIngress } from './discover-ingress.js';
import { staticTargets } from './discover-static.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import { namespaceLabel } from './discovered-target.js';

/** What a Probe looks at; listed targets win, and get the namespace of the Probe unless they name one. */
export function discoverProbe(graph: Graph, probe: Probe, job: ScrapeJob): Discovered {
  const { staticConfig } = probe.spec.targets;
  if (staticConfig === undefined) return discoverIngress(graph, selectorOf(probe), job);
  const labels = { namespace: namespaceLabel(probe), ...staticConfig.labels };
  const path = ['spec', 'targets', 'staticConfig', 'static'];
  return { ...nothingDiscovered, targets: staticTargets(probe, { ...staticConfig, labels }, path) };
}

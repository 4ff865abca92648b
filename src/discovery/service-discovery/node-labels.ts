import { symbol } from '../../util/symbol.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from './discovered-target.js';

/**
 * The target with the labels of its node that the rules read by name, under `attachMetadata.node`. No manifest shows a node,
 * so each is a symbol; a label that a node lacks cannot be told from one that it has.
 * Upstream: `addNodeLabels` in Prometheus' discovery/kubernetes/endpoints.go.
 */
export function withNodeLabels(target: DiscoveredTarget, { relabelConfigs }: ScrapeJob): DiscoveredTarget {
  const isOfNode = (name: string) => /_node_name$/.test(name);
  if (target.backing.kind === 'address' && ![...target.labels().keys()].some(isOfNode)) return target;
  const read = relabelConfigs.flatMap(({ config }) => config.sourceLabels);
  const added = read.flatMap((name) => {
    const part = /^__meta_kubernetes_node_(.+)$/.exec(name)?.[1];
    return part === undefined ? [] : [[name, symbol(`${part.replaceAll('_', ' ')} of the node`)] as const];
  });
  if (added.length === 0) return target;
  return { ...target, labels: () => new Map([...target.labels(), ...added]) };
}

import type { Graph } from '../../graph/graph.js';
import type { Node } from '../../model/node.js';
import { isSymbolic, optionalSymbol } from '../../util/symbol.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { sanitizeLabelName } from '../relabel/labels.js';
import { type DiscoveredTarget, LabelSet } from './discovered-target.js';

/** What the manifest of a node tells of its labels. Upstream: `nodeLabels` in Prometheus' discovery/kubernetes/node.go. */
export function nodeLabels(node: Node): Map<string, string> {
  const set = new LabelSet().set('__meta_kubernetes_node_provider_id', node.providerID);
  for (const { type, status } of node.conditions) {
    const name = sanitizeLabelName(type.toLowerCase());
    set.set(`__meta_kubernetes_node_condition_${name}`, status.toLowerCase());
  }
  return set.addMeta('node', node).labels;
}

/**
 * Adds the labels of a node that the rules read by name and that no manifest tells: kubelet and cloud provider add their own, so
 * each may be there or not.
 */
export function unknownNodeLabels(
  labels: Map<string, string>,
  { relabelConfigs }: Pick<ScrapeJob, 'relabelConfigs'>,
): Map<string, string> {
  for (const name of relabelConfigs.flatMap(({ config }) => config.sourceLabels)) {
    const part = /^__meta_kubernetes_node_(.+)$/.exec(name)?.[1];
    if (part !== undefined && !labels.has(name))
      labels.set(name, optionalSymbol(`${part.replaceAll('_', ' ')} of the node`));
  }
  return labels;
}

/**
 * The target with the labels of its node, under `attachMetadata.node`: those of the manifest where the node is known and in
 * the scan, and those that the rules read. Upstream: `addNodeLabels` in Prometheus' discovery/kubernetes/endpoints.go.
 */
export function withNodeLabels(graph: Graph, target: DiscoveredTarget, job: ScrapeJob): DiscoveredTarget {
  const name = nodeNameOf(target.labels());
  if (target.backing.kind === 'address' && name === undefined) return target;
  const node = name === undefined || isSymbolic(name) ? undefined : graph.nodeNamed(name);
  const own = () => (node === undefined ? [] : nodeLabels(node));
  return { ...target, labels: () => unknownNodeLabels(new Map([...target.labels(), ...own()]), job) };
}

function nodeNameOf(labels: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of labels) if (/_node_name$/.test(name)) return value;
  return undefined;
}

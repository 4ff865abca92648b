import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { Node } from '../../model/node.js';
import { title } from '../../model/object.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import { symbol } from '../../util/symbol.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { matches } from '../selector.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import { type DiscoveredTarget, joinHostPort } from './discovered-target.js';
import { nodeLabels, unknownNodeLabels } from './node-labels.js';

/**
 * What a job of role `node` finds: the nodes of the scan, and one that stands for those it does not hold, as a kubelet
 * brings its own.
 * @param index 0-based position among the `kubernetesSDConfigs`
 * @param selector what the API server is asked for, all of it in `matchExpressions`
 */
export function discoverNodes(
  graph: Graph,
  config: ScrapeConfig,
  index: number,
  selector: LabelSelector,
  job: ScrapeJob,
): Discovered {
  const nodes = graph.world.objects.nodes.filter((node) => mayMatch(selector, node));
  const isWhole = graph.isClosed('any') && nodes.length > 0;
  return {
    ...nothingDiscovered,
    targets: [
      ...nodes.map((node) => targetOf(node, job)),
      ...(isWhole ? [] : [otherNode(config, index, job)]),
    ],
  };
}

/** A label that is not in the file may be there: of a selector only what speaks of the labels of the file counts. */
function mayMatch({ matchExpressions }: LabelSelector, { labels }: Node): boolean {
  const known = matchExpressions.filter(({ key }) => Object.hasOwn(labels, key));
  return matches({ matchLabels: {}, matchExpressions: known }, labels);
}

/**
 * One target a node, on the port of its kubelet. Upstream: `buildNode` in Prometheus' discovery/kubernetes/node.go. A node
 * without any address makes none, but then its kubelet has not told yet.
 */
function targetOf(node: Node, job: ScrapeJob): DiscoveredTarget {
  const ip = addressOf(node) ?? symbol(`address of ${title(node)}`);
  return {
    labels: () => {
      const labels = nodeLabels(node);
      labels.set('__address__', joinHostPort(ip, node.kubeletPort ?? symbol('kubelet port')));
      labels.set('instance', node.name);
      for (const { type, address } of node.addresses.toReversed())
        labels.set(`__meta_kubernetes_node_address_${type}`, address); // the first of a type stays
      return unknownNodeLabels(labels, job);
    },
    service: undefined,
    backing: { kind: 'address', ip, object: node },
    portName: undefined,
    port: node.kubeletPort,
    evidence: () => [{ at: node.field('metadata', 'name'), label: 'the node' }],
  };
}

function otherNode(config: ScrapeConfig, index: number, job: ScrapeJob): DiscoveredTarget {
  const ip = symbol('address of a node');
  return {
    labels: () => {
      const name = symbol('name of a node');
      const labels = new Map([
        ['__address__', joinHostPort(ip, symbol('kubelet port'))],
        ['instance', name],
        ['__meta_kubernetes_node_name', name],
      ]);
      return unknownNodeLabels(labels, job);
    },
    service: undefined,
    backing: { kind: 'address', ip, object: config },
    portName: undefined,
    port: undefined,
    evidence: () => [
      { at: config.field('spec', 'kubernetesSDConfigs', index, 'role'), label: 'it looks for nodes' },
    ],
  };
}

/** Upstream: `nodeAddress` in node.go. */
const byRank = [
  'InternalIP',
  'InternalDNS',
  'ExternalIP',
  'ExternalDNS',
  'LegacyHostIP',
  'Hostname',
] as const;

function addressOf({ addresses }: Node): string | undefined {
  for (const rank of byRank) {
    const found = addresses.find(({ type }) => type === rank);
    if (found !== undefined) return found.address;
  }
  return undefined;
}

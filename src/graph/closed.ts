import type { LabelSelector } from '../model/label-selector.js';
import type { Service } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import { isSymbolic as isVariable } from '../source/template.js';
import { isSymbolic as isSymbol } from '../util/symbol.js';
import type { Graph } from './graph.js';
import { mayBeIn, type NamespaceSet } from './namespaces.js';

/** How a message says that what is missing in the scan is nowhere. */
export const nothingElse = 'the configuration says that these files are all there is';

/** What to do about it, after "add ..., ": `list` is that of the configuration which names such objects. */
export function orAssume(list: 'secrets' | 'configMaps' | 'services'): string {
  return `or list it under assume.${list} of the configuration if something else makes it`;
}

/** Whether a Service that the selector matches can be in the namespaces only if the scan holds it. */
export function holdsAllServices(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector): boolean {
  return (
    tells(graph, namespaces, selector) &&
    graph.servicesIn(namespaces).every((service) => isKnown(graph, service, service.labels, selector))
  );
}

/** The same of pods. */
export function holdsAllPods(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector): boolean {
  return (
    tells(graph, namespaces, selector) &&
    graph
      .workloadsIn(namespaces)
      .every((workload) => isKnown(graph, workload, workload.template.labels, selector))
  );
}

function tells(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector): boolean {
  const { matchLabels, matchExpressions } = selector;
  const texts = [
    ...Object.entries(matchLabels).flat(),
    ...matchExpressions.flatMap(({ key, values }) => [key, ...values]),
  ];
  return graph.isClosed(namespaces) && !texts.some(isFilledInLater) && !mayBeOfCluster(namespaces, selector);
}

/** Whether pods that the scan does not hold may stand behind a Service. */
export function mayHaveOtherPods(graph: Graph, { namespace, spec }: Service): boolean {
  const selector = { matchLabels: spec.selector ?? {}, matchExpressions: [] };
  return !holdsAllPods(graph, [namespace], selector);
}

/** Whether the labels that the selector asks for are those that will be applied. */
function isKnown(
  { world }: Graph,
  { manifest }: Service | Workload,
  labels: Readonly<Record<string, string>>,
  { matchLabels, matchExpressions }: LabelSelector,
): boolean {
  const keys = new Set([...Object.keys(matchLabels), ...matchExpressions.map(({ key }) => key)]);
  return (
    world.changedBy(manifest).length === 0 &&
    Object.entries(labels).every(
      ([key, value]) => !isFilledInLater(key) && !(keys.has(key) && isFilledInLater(value)),
    )
  );
}

function isFilledInLater(text: string): boolean {
  return isSymbol(text) || isVariable(text);
}

/**
 * The labels of what a cluster has before anything is applied to it: static pods, its network, DNS and proxy, and the kubelets,
 * whose Service the operator writes.
 */
const ofCluster: Readonly<Record<string, readonly string[]>> = {
  'app.kubernetes.io/name': ['kubelet'],
  component: ['apiserver', 'etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler'],
  'k8s-app': [
    'calico-node',
    'cilium',
    'coredns',
    'etcd-manager-main',
    'kube-apiserver',
    'kube-controller-manager',
    'kube-dns',
    'kube-proxy',
    'kube-scheduler',
    'kubelet',
    'metrics-server',
    'node-local-dns',
  ],
  tier: ['control-plane'],
};

/** Whether a selector matches what installers put into `kube-system`, which no repository holds. */
function mayBeOfCluster(namespaces: NamespaceSet, { matchLabels, matchExpressions }: LabelSelector): boolean {
  if (!mayBeIn('kube-system', namespaces)) return false;
  const pairs = Object.entries(matchLabels);
  return (
    pairs.every(([key, value]) => ofCluster[key]?.includes(value)) &&
    matchExpressions.every(
      ({ key, operator, values }) =>
        operator === 'NotIn' ||
        operator === 'DoesNotExist' ||
        (ofCluster[key] ?? []).some((value) => operator === 'Exists' || values.includes(value)),
    )
  );
}

import type { Graph } from '../../graph/graph.js';
import { mayBeSameNamespace } from '../../graph/namespaces.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { IngressRule, NetworkPolicy, Peer, PolicyPort } from '../../model/network-policy.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Workload } from '../../model/workload.js';
import { podSelectorLabels } from '../../worlds/operator/pods.js';
import { matches } from '../selector.js';

/** Policies that restrict what reaches the pods of a workload, none of which lets a Prometheus in on a port. */
export interface Barrier {
  /** The policy that comes nearest to letting it in. */
  readonly policy: NetworkPolicy;
  /** Why not: it lets nobody in, others than this Prometheus, or the Prometheus on other ports. */
  readonly how: 'nobody' | 'peer' | 'port';
  /** The rule that comes nearest; undefined where there is none. */
  readonly rule: IngressRule | undefined;
}

/**
 * What keeps a Prometheus from the pods of a workload, as far as the policies of the scan tell; undefined when nothing does
 * or when it cannot be told. Policies add up: a pod that one of them selects takes what any of them lets in. Pods in the
 * network of their node are not covered. See the API's `NetworkPolicySpec`.
 * @param port the number of the container port
 */
export function barrierBetween(
  graph: Graph,
  prometheus: Prometheus,
  workload: Workload,
  port: number,
): Barrier | undefined {
  if (workload.template.hostNetwork || prometheus.spec.hostNetwork || prometheus.namespace === undefined)
    return undefined;
  const selecting = graph
    .policiesIn(workload.namespace)
    .filter(({ spec }) => spec.isIngress && matches(spec.podSelector, workload.template.labels));
  if (!selecting.some(({ namespace }) => namespace !== undefined && namespace === workload.namespace)) {
    return undefined; // whether any of them is in force there is not known
  }
  const verdicts = selecting.flatMap((policy) => judge(graph, prometheus, policy, workload, port));
  if (verdicts.some((verdict) => verdict === 'open')) return undefined;
  const barriers = verdicts.filter((verdict) => verdict !== 'open');
  const order = ['port', 'peer', 'nobody'] as const;
  return [...barriers].sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how))[0];
}

function judge(
  graph: Graph,
  prometheus: Prometheus,
  policy: NetworkPolicy,
  workload: Workload,
  port: number,
): readonly (Barrier | 'open')[] {
  const { ingress } = policy.spec;
  if (ingress.length === 0) return [{ policy, how: 'nobody', rule: undefined }];
  return ingress.map((rule) => {
    const isPeer =
      rule.from.length === 0 || rule.from.some((peer) => mayBeFrom(graph, prometheus, policy, peer));
    if (!isPeer) return { policy, how: 'peer', rule };
    const isPort = rule.ports.length === 0 || rule.ports.some((one) => covers(one, workload, port));
    return isPort ? 'open' : { policy, how: 'port', rule };
  });
}

/** A range of addresses may hold those of the pods. */
function mayBeFrom(graph: Graph, prometheus: Prometheus, { namespace }: NetworkPolicy, peer: Peer): boolean {
  if (peer.hasBlock) return true;
  const { podSelector, namespaceSelector } = peer;
  if (namespaceSelector === undefined) {
    if (podSelector === undefined || !mayBeSameNamespace(namespace, prometheus.namespace)) return false;
  } else if (!mayMatchNamespace(graph, prometheus.namespace ?? '', namespaceSelector)) return false;
  return podSelector === undefined || mayMatchPod(prometheus, podSelector);
}

/** Every namespace has a label of its name; the others are known only where the Namespace is in the scan. */
function mayMatchNamespace(graph: Graph, name: string, selector: LabelSelector): boolean {
  const labels = graph.namespaceNamed(name)?.labels;
  if (labels !== undefined) return matches(selector, labels);
  return matches(only(selector, [nameLabel]), { [nameLabel]: name });
}

const nameLabel = 'kubernetes.io/metadata.name';

/** Labels whose values the operator and the controllers make up. */
const madeUp = [
  'app.kubernetes.io/version',
  'operator.prometheus.io/shard',
  'operator.prometheus.io/mode',
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'controller-revision-hash',
  'pod-template-generation',
];

function mayMatchPod(prometheus: Prometheus, selector: LabelSelector): boolean {
  return matches(without(selector, madeUp), {
    ...prometheus.spec.podLabels,
    ...podSelectorLabels(prometheus),
  });
}

function covers({ port, endPort, protocol }: PolicyPort, { template }: Workload, wanted: number): boolean {
  if (protocol !== 'TCP') return false;
  if (port === undefined) return true;
  if (typeof port === 'number') return wanted >= port && wanted <= (endPort ?? port);
  const named = template.containers.flatMap(({ ports }) => ports).filter(({ name }) => name === port);
  return named.length === 0 || named.some(({ containerPort }) => containerPort === wanted); // a sidecar may bring it
}

function only({ matchLabels, matchExpressions }: LabelSelector, keys: readonly string[]): LabelSelector {
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).filter(([key]) => keys.includes(key))),
    matchExpressions: matchExpressions.filter(({ key }) => keys.includes(key)),
  };
}

function without({ matchLabels, matchExpressions }: LabelSelector, keys: readonly string[]): LabelSelector {
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).filter(([key]) => !keys.includes(key))),
    matchExpressions: matchExpressions.filter(({ key }) => !keys.includes(key)),
  };
}

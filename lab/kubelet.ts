import { dig, type Json, list, refOf, text } from './json.js';
import type { Kube } from './kube.js';
import { type LabNode, objectsOf, type PodFate, type Scenario } from './scenario.js';
import { sleep } from './wait.js';

const merge = 'application/merge-patch+json';
const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'Pod'];
/** What the operator calls the StatefulSet of an object of its own kinds. */
const madeByOperator: Readonly<Record<string, string>> = {
  Prometheus: 'prometheus',
  PrometheusAgent: 'prom-agent',
  Alertmanager: 'alertmanager',
  ThanosRuler: 'thanos-ruler',
};

/** A pod of the pretended cluster, as far as a recording needs it. */
export interface PlacedPod {
  /** `namespace/name` with the real, random name. */
  readonly ref: string;
  /** `namespace/name` of the workload, or of the pod itself when nothing made it. */
  readonly workload: string;
  /** 0-based position among the pods of its workload. */
  readonly index: number;
}

/**
 * Plays scheduler and kubelets for one scenario: binds pods to nodes, gives them addresses and reports them as
 * running. Addresses depend on the workload's place in the sorted list of all workloads, so they never change.
 */
export class Kubelets {
  readonly #workloads: readonly string[];
  readonly #placed = new Map<string, PlacedPod>();
  #playing = false;
  #ended: Promise<void> = Promise.resolve();

  readonly #kube: Kube;
  readonly #scenario: Scenario;

  constructor(kube: Kube, scenario: Scenario) {
    this.#kube = kube;
    this.#scenario = scenario;
    this.#workloads = workloadsOf(scenario);
  }

  /** The pods seen so far, by their uid. */
  get placed(): ReadonlyMap<string, PlacedPod> {
    return this.#placed;
  }

  start(): void {
    this.#playing = true;
    this.#ended = this.#play();
  }

  async end(): Promise<void> {
    this.#playing = false;
    await this.#ended;
  }

  async #play(): Promise<void> {
    while (this.#playing) {
      for (const pod of await this.#kube.all('v1', 'Pod')) await this.#tend(pod);
      await sleep(80);
    }
  }

  async #tend(pod: Json): Promise<void> {
    const workload = workloadOf(pod);
    const fate = this.#scenario.pods[workload] ?? {};
    const placed = this.#place(pod, workload);
    const node = text(pod, 'spec', 'nodeName');
    if (node === '') await this.#bind(pod, fate, placed);
    else if (text(pod, 'status', 'podIP') === '' && text(pod, 'status', 'startTime') === '')
      await this.#report(pod, fate, placed, node);
  }

  #place(pod: Json, workload: string): PlacedPod {
    const uid = text(pod, 'metadata', 'uid');
    const known = this.#placed.get(uid);
    if (known !== undefined) return known;
    const ordinal = text(pod, 'metadata', 'labels', 'apps.kubernetes.io/pod-index');
    const earlier = [...this.#placed.values()].filter((other) => other.workload === workload).length;
    const placed = {
      ref: refOf(pod),
      workload,
      index: ordinal === '' ? (this.#nodeIndex(pod) ?? earlier) : Number(ordinal),
    };
    this.#placed.set(uid, placed);
    return placed;
  }

  /** For the pod of a DaemonSet, the 0-based position of the node that its affinity names. */
  #nodeIndex(pod: Json): number | undefined {
    const name = daemonNode(pod);
    const index = this.#scenario.nodes.findIndex((node) => node.name === name);
    return index === -1 ? undefined : index;
  }

  async #bind(pod: Json, fate: PodFate, { index }: PlacedPod): Promise<void> {
    if (fate.node === 'none') return;
    const fallback = this.#scenario.nodes[index % this.#scenario.nodes.length]?.name ?? 'node-1';
    const name = fate.node ?? (daemonNode(pod) || fallback);
    const [namespace, podName] = [text(pod, 'metadata', 'namespace'), text(pod, 'metadata', 'name')];
    await this.#kube.call('POST', `/api/v1/namespaces/${namespace}/pods/${podName}/binding`, {
      apiVersion: 'v1',
      kind: 'Binding',
      metadata: { name: podName, namespace },
      target: { apiVersion: 'v1', kind: 'Node', name },
    });
  }

  async #report(pod: Json, fate: PodFate, placed: PlacedPod, node: string): Promise<void> {
    const host = this.#scenario.nodes.find(({ name }) => name === node)?.ip ?? '10.0.0.250';
    const addresses = dig(pod, 'spec', 'hostNetwork') === true ? [host] : this.#addresses(placed);
    const phase = fate.phase ?? 'Running';
    const ready = (fate.ready ?? true) && phase === 'Running' ? 'True' : 'False';
    const when = '2026-01-01T00:00:00Z';
    const status = {
      phase,
      startTime: when,
      hostIP: host,
      hostIPs: [{ ip: host }],
      conditions: ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) => ({
        type,
        status: type.endsWith('Ready') ? ready : 'True',
        lastTransitionTime: when,
      })),
      ...(fate.ip === 'none' ? {} : { podIP: addresses[0] ?? '', podIPs: addresses.map((ip) => ({ ip })) }),
    };
    const path = `/api/v1/namespaces/${text(pod, 'metadata', 'namespace')}/pods/${text(pod, 'metadata', 'name')}/status`;
    await this.#kube.call('PATCH', path, { status }, merge);
  }

  #addresses({ workload, index }: PlacedPod): readonly string[] {
    const known = this.#workloads.indexOf(workload);
    const high = known === -1 ? 200 + (workload.length % 50) : known + 1;
    return [`10.244.${high}.${index + 1}`, `fd00:244::${high.toString(16)}:${(index + 1).toString(16)}`];
  }
}

/** `namespace/name` of what made a pod: the Deployment, not its ReplicaSet; the pod itself when nothing did. */
export function workloadOf(pod: Json): string {
  const owner = list(pod, 'metadata', 'ownerReferences').find((one) => dig(one, 'controller') === true);
  const namespace = text(pod, 'metadata', 'namespace');
  if (owner === undefined || text(owner, 'kind') === 'Node') return refOf(pod);
  const hash = text(pod, 'metadata', 'labels', 'pod-template-hash');
  const name = text(owner, 'name');
  return `${namespace}/${hash !== '' && name.endsWith(`-${hash}`) ? name.slice(0, -hash.length - 1) : name}`;
}

/** All workloads that a scenario can bring about, sorted. */
function workloadsOf(scenario: Scenario): readonly string[] {
  const refs = objectsOf(scenario).flatMap((object) => {
    const kind = text(object, 'kind');
    const namespace = text(object, 'metadata', 'namespace') || 'default';
    const name = text(object, 'metadata', 'name');
    if (workloadKinds.includes(kind)) return [`${namespace}/${name}`];
    const prefix = madeByOperator[kind];
    return prefix === undefined ? [] : [`${namespace}/${prefix}-${name}`];
  });
  return [...new Set(refs)].sort();
}

function daemonNode(pod: Json): string {
  const affinity = [
    'spec',
    'affinity',
    'nodeAffinity',
    'requiredDuringSchedulingIgnoredDuringExecution',
    'nodeSelectorTerms',
  ];
  return text(pod, ...affinity, 0, 'matchFields', 0, 'values', 0);
}

/** Makes the nodes of a scenario and reports them ready; without that, no DaemonSet and no slice would see them. */
export async function createNodes(kube: Kube, nodes: readonly LabNode[]): Promise<void> {
  for (const { name, ip, labels } of nodes) {
    const metadata = {
      name,
      labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', ...labels },
    };
    await kube.must('POST', '/api/v1/nodes', { apiVersion: 'v1', kind: 'Node', metadata });
    await kube.must('PATCH', `/api/v1/nodes/${name}`, { spec: { taints: null } }, merge);
    const status = {
      addresses: [
        { type: 'InternalIP', address: ip },
        { type: 'Hostname', address: name },
      ],
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: 'KubeletReady',
          message: '',
          lastTransitionTime: '2026-01-01T00:00:00Z',
          lastHeartbeatTime: '2026-01-01T00:00:00Z',
        },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      capacity: { cpu: '64', memory: '256Gi', pods: '500' },
      allocatable: { cpu: '64', memory: '256Gi', pods: '500' },
    };
    await kube.must('PATCH', `/api/v1/nodes/${name}/status`, { status }, merge);
  }
}

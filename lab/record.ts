import { join } from 'node:path';
import { applyObject, createNamespaces, type Refusal } from './apply.js';
import { byText, dig, type Json, type JsonObject, list, mapping, refOf, text } from './json.js';
import type { Kube } from './kube.js';
import { createNodes, Kubelets, workloadOf } from './kubelet.js';
import { podRef, replacements, stable } from './normalise.js';
import { versions } from './programs.js';
import { recordPrometheus } from './prometheus.js';
import type { PodRecord, PrometheusRecord, Recording, Rejection } from './recording.js';
import { reset } from './reset.js';
import { digestOf, objectsOf, type Scenario, type ServerSpec } from './scenario.js';
import { addAddress, dropAddress } from './seal.js';
import { hostPort, type LabServer, startServer } from './servers.js';
import { settleOperator, settleWorkloads } from './settle.js';
import type { Stack } from './stack.js';

const operated = ['Prometheus', 'PrometheusAgent'];

/** Plays one scenario on a running stack and tells what happened. Leaves the stack as it found it. */
export async function record(stack: Stack, scenario: Scenario): Promise<Recording> {
  const scene = new Scene(stack, scenario);
  try {
    return await scene.play();
  } finally {
    await scene.end();
  }
}

/** What has to be undone after a scenario: servers, addresses, pretended kubelets. */
class Scene {
  readonly #servers: LabServer[] = [];
  readonly #addresses = new Set<string>();
  readonly #kubelets: Kubelets;

  readonly #stack: Stack;
  readonly #scenario: Scenario;

  constructor(stack: Stack, scenario: Scenario) {
    this.#stack = stack;
    this.#scenario = scenario;
    this.#kubelets = new Kubelets(stack.kube, scenario);
  }

  async play(): Promise<Recording> {
    const stack = this.#stack;
    const scenario = this.#scenario;
    const { kube } = stack;
    const objects = objectsOf(scenario);
    await reset(kube);
    if (scenario.rbac === 'all') await letAllRead(stack);
    await createNodes(kube, scenario.nodes);
    if (scenario.namespaces === 'all') await createNamespaces(kube, objects);
    this.#listen(scenario.nodes.map(({ ip }) => ip));
    for (const server of scenario.servers) await this.#serve(server);
    this.#kubelets.start();
    const isOperated = (object: JsonObject): boolean => operated.includes(text(object, 'kind'));
    const refused = await applyAll(
      stack,
      objects.filter((object) => !isOperated(object)),
    );
    await settleWorkloads(kube, scenario);
    refused.push(...(await applyAll(stack, objects.filter(isOperated))));
    await settleOperator(stack);
    if (scenario.controllers === 'restarted') await this.#restartControllers();
    await this.#servePods();
    return this.#told(refused);
  }

  async #restartControllers(): Promise<void> {
    await this.#stack.restartControllers();
    await settleWorkloads(this.#stack.kube, this.#scenario);
  }

  #listen(addresses: readonly string[]): void {
    for (const address of addresses) {
      if (this.#addresses.has(address) || address.startsWith('127.')) continue;
      addAddress(address);
      this.#addresses.add(address);
    }
  }

  async #serve(spec: ServerSpec): Promise<void> {
    this.#listen([hostPort(spec.at).host]);
    this.#servers.push(
      await startServer(spec, this.#stack.family, join(this.#stack.folder, 'servers', this.#scenario.name)),
    );
  }

  /** A plain metrics server on every TCP port that a pod declares, unless the scenario says otherwise. */
  async #servePods(): Promise<void> {
    const taken = new Set(this.#scenario.servers.map(({ at }) => at));
    for (const pod of await this.#stack.kube.all('v1', 'Pod')) {
      const ips = list(pod, 'status', 'podIPs').map((one) => text(one, 'ip'));
      this.#listen(ips);
      const silent =
        this.#scenario.pods[workloadOf(pod)]?.silent === true || text(pod, 'status', 'phase') !== 'Running';
      if (silent) continue;
      for (const ip of ips.filter((one) => !one.includes(':'))) await this.#servePorts(pod, ip, taken);
    }
  }

  async #servePorts(pod: Json, ip: string, taken: Set<string>): Promise<void> {
    const sidecars = list(pod, 'spec', 'initContainers').filter(
      (one) => text(one, 'restartPolicy') === 'Always',
    );
    const ports = [...list(pod, 'spec', 'containers'), ...sidecars].flatMap((container) =>
      list(container, 'ports'),
    );
    for (const port of ports.filter((one) => dig(one, 'protocol') === 'TCP')) {
      const at = `${ip}:${String(dig(port, 'containerPort'))}`;
      if (taken.has(at)) continue;
      taken.add(at);
      await this.#serve({ at, speaks: 'http' });
    }
  }

  async #told(refused: readonly Refusal[]): Promise<Recording> {
    const { kube } = this.#stack;
    const rejected = (await eventsOfThePresent(kube))
      .filter((event) => text(event, 'reason') === 'InvalidConfiguration')
      .map(rejection);
    const prometheuses: PrometheusRecord[] = [];
    for (const object of [
      ...(await kube.all('monitoring.coreos.com/v1', 'Prometheus')),
      ...(await kube.all('monitoring.coreos.com/v1alpha1', 'PrometheusAgent')),
    ])
      prometheuses.push(await recordPrometheus(this.#stack, object, this.#scenario.names));
    const pods = await kube.all('v1', 'Pod');
    const slices = await kube.all('discovery.k8s.io/v1', 'EndpointSlice');
    const others = [
      ...(await kube.all('v1', 'Service')),
      ...(await kube.all('v1', 'Endpoints')),
      ...(await kube.all('v1', 'Node')),
    ];
    const chance = replacements(pods, slices, others, this.#kubelets.placed);
    const told = {
      digest: digestOf(this.#scenario),
      versions: versions(),
      refused,
      rejected: unique(rejected),
      pods: pods.map(
        (pod): PodRecord => ({
          ref: podRef(pod, chance),
          workload: workloadOf(pod),
          ip: text(pod, 'status', 'podIP'),
        }),
      ),
      prometheuses,
    };
    return inOrder(stable(told, chance));
  }

  async end(): Promise<void> {
    await this.#kubelets.end();
    for (const server of this.#servers) await server.end();
    for (const address of this.#addresses) dropAddress(address);
  }
}

async function applyAll({ kube }: Stack, objects: readonly JsonObject[]): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  for (const object of objects) {
    const refusal = await applyObject(kube, object);
    if (refusal !== undefined) refused.push(refusal);
  }
  return refused;
}

/** Lets every service account read everything, as the manifests of a real Prometheus would. */
async function letAllRead({ kube }: Stack): Promise<void> {
  const base = '/apis/rbac.authorization.k8s.io/v1';
  const verbs = ['get', 'list', 'watch'];
  const rules = [
    { apiGroups: ['*'], resources: ['*'], verbs },
    { nonResourceURLs: ['*'], verbs: ['get'] },
  ];
  const rbac = 'rbac.authorization.k8s.io';
  await kube.must('POST', `${base}/clusterroles`, { metadata: { name: 'laboratory-reads' }, rules });
  await kube.must('POST', `${base}/clusterrolebindings`, {
    metadata: { name: 'laboratory-reads' },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'laboratory-reads' },
    subjects: [{ apiGroup: rbac, kind: 'Group', name: 'system:serviceaccounts' }],
  });
}

/** Events about monitors that exist; the operator may still write one about a monitor of the scenario before. */
async function eventsOfThePresent(kube: Kube): Promise<readonly Json[]> {
  const kinds = ['ServiceMonitor', 'PodMonitor', 'Probe', 'PrometheusRule'].map((kind) =>
    kube.all('monitoring.coreos.com/v1', kind),
  );
  const monitors = (
    await Promise.all([...kinds, kube.all('monitoring.coreos.com/v1alpha1', 'ScrapeConfig')])
  ).flat();
  const uids = new Set(monitors.map((monitor) => text(monitor, 'metadata', 'uid')));
  return (await kube.all('events.k8s.io/v1', 'Event')).filter((event) =>
    uids.has(text(event, 'regarding', 'uid')),
  );
}

function rejection(event: Json): Rejection {
  const named = (at: Json): string => `${text(at, 'kind')} ${refOf({ metadata: at })}`;
  const note = text(event, 'note');
  return {
    object: named(mapping(event, 'regarding')),
    by: named(mapping(event, 'related')),
    reason: note.replace(/^.*was rejected due to invalid configuration: /s, ''),
  };
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The same recording with its lists in order of their text, which chance no longer decides. */
function inOrder(told: Recording): Recording {
  const order = <T>(items: readonly T[]): readonly T[] => [...items].sort(byText);
  return {
    ...told,
    refused: order(told.refused),
    rejected: order(told.rejected),
    pods: order(told.pods),
    prometheuses: order(
      told.prometheuses.map((one) => ({
        ...one,
        active: order(one.active),
        dropped: order(one.dropped),
        pools: order(one.pools),
      })),
    ),
  };
}

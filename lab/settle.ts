import { dig, type Json, list, mapping, refOf, text } from './json.js';
import type { Kube } from './kube.js';
import type { Scenario } from './scenario.js';
import type { Stack } from './stack.js';
import { until, untilStill } from './wait.js';

/** Waits until the controllers have made all pods, the kubelets have reported them and every Service has its addresses. */
export async function settleWorkloads(kube: Kube, scenario: Scenario): Promise<void> {
  await until(
    'the workloads',
    async () => ((await podsMade(kube)) && (await podsPlaced(kube, scenario)) ? true : undefined),
    40,
  );
  await until('the endpoints', async () => ((await servicesSeen(kube)) ? true : undefined), 20);
  await untilQuiet(kube, 600);
}

/** Waits until the operator has dealt with every object of its own kinds. */
export async function settleOperator({ kube, operatorMetrics }: Stack): Promise<void> {
  const operated = async (): Promise<readonly Json[]> => [
    ...(await kube.all('monitoring.coreos.com/v1', 'Prometheus')),
    ...(await kube.all('monitoring.coreos.com/v1alpha1', 'PrometheusAgent')),
  ];
  await until('the operator', async () => ((await operated()).every(isDealtWith) ? true : undefined), 30);
  const activity = async (): Promise<string> =>
    `${await revision(kube)} ${(await operatorMetrics()).match(/^prometheus_operator_reconcile_operations_total.*$/gm)?.join(' ')}`;
  await untilStill(activity, { quiet: 800, seconds: 20 });
}

/** Whether the operator has reported on the latest form of an object, or leaves it alone. */
function isDealtWith(object: Json): boolean {
  if (dig(object, 'spec', 'paused') === true) return true;
  const reconciled = list(object, 'status', 'conditions').find((one) => text(one, 'type') === 'Reconciled');
  return dig(reconciled, 'observedGeneration') === dig(object, 'metadata', 'generation');
}

/** Waits until nothing has been written for some milliseconds. */
async function untilQuiet(kube: Kube, quiet: number): Promise<void> {
  await untilStill(() => revision(kube), { quiet, seconds: 15 });
}

/** The revision of the store: it grows with every write. */
async function revision(kube: Kube): Promise<string> {
  return text((await kube.call('GET', '/api/v1/podtemplates?limit=1')).body, 'metadata', 'resourceVersion');
}

/** Whether the API server refuses the pods of a Deployment, so that no more will come. */
function hasRefusedPods(deployment: Json): boolean {
  return list(deployment, 'status', 'conditions').some((one) => text(one, 'type') === 'ReplicaFailure');
}

async function podsMade(kube: Kube): Promise<boolean> {
  const made = async (apiVersion: string, kind: string, done: (object: Json) => boolean): Promise<boolean> =>
    (await kube.all(apiVersion, kind)).every(
      (object) =>
        dig(object, 'status', 'observedGeneration') === dig(object, 'metadata', 'generation') && done(object),
    );
  const number = (object: Json, ...path: readonly string[]): number => Number(dig(object, ...path) ?? 0);
  return (
    (await made(
      'apps/v1',
      'Deployment',
      (one) => number(one, 'status', 'replicas') >= number(one, 'spec', 'replicas') || hasRefusedPods(one),
    )) &&
    (await made(
      'apps/v1',
      'DaemonSet',
      (one) =>
        number(one, 'status', 'currentNumberScheduled') >= number(one, 'status', 'desiredNumberScheduled'),
    )) &&
    (await made(
      'apps/v1',
      'StatefulSet',
      (one) => number(one, 'status', 'replicas') >= 1 || number(one, 'spec', 'replicas') === 0,
    ))
  );
}

async function podsPlaced(kube: Kube, { pods }: Scenario): Promise<boolean> {
  const special = Object.values(pods).some(({ node, ip }) => node === 'none' || ip === 'none');
  const all = await kube.all('v1', 'Pod');
  return special || all.every((pod) => text(pod, 'status', 'podIP') !== '');
}

/** Whether every Service with a selector has got its Endpoints and slices. */
async function servicesSeen(kube: Kube): Promise<boolean> {
  const services = (await kube.all('v1', 'Service')).filter(
    (service) =>
      Object.keys(mapping(service, 'spec', 'selector')).length > 0 &&
      text(service, 'spec', 'type') !== 'ExternalName',
  );
  const endpoints = new Set((await kube.all('v1', 'Endpoints')).map(refOf));
  const sliced = new Set(
    (await kube.all('discovery.k8s.io/v1', 'EndpointSlice')).map(
      (slice) =>
        `${text(slice, 'metadata', 'namespace')}/${text(slice, 'metadata', 'labels', 'kubernetes.io/service-name')}`,
    ),
  );
  return services.every((service) => endpoints.has(refOf(service)) && sliced.has(refOf(service)));
}

import { type Json, mapping, refOf, text } from './json.js';
import { collection, type Kube, type Resource } from './kube.js';
import { until } from './wait.js';

/** Kinds that a scenario may leave behind, makers before what they make. */
const left: readonly (readonly [string, string])[] = [
  ['monitoring.coreos.com/v1', 'Prometheus'],
  ['monitoring.coreos.com/v1alpha1', 'PrometheusAgent'],
  ['monitoring.coreos.com/v1', 'Alertmanager'],
  ['monitoring.coreos.com/v1', 'ThanosRuler'],
  ['monitoring.coreos.com/v1', 'ServiceMonitor'],
  ['monitoring.coreos.com/v1', 'PodMonitor'],
  ['monitoring.coreos.com/v1', 'Probe'],
  ['monitoring.coreos.com/v1alpha1', 'ScrapeConfig'],
  ['monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig'],
  ['monitoring.coreos.com/v1', 'PrometheusRule'],
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'StatefulSet'],
  ['apps/v1', 'DaemonSet'],
  ['batch/v1', 'CronJob'],
  ['batch/v1', 'Job'],
  ['apps/v1', 'ReplicaSet'],
  ['apps/v1', 'ControllerRevision'],
  ['v1', 'Pod'],
  ['v1', 'Service'],
  ['v1', 'Endpoints'],
  ['discovery.k8s.io/v1', 'EndpointSlice'],
  ['v1', 'Secret'],
  ['v1', 'ConfigMap'],
  ['v1', 'ServiceAccount'],
  ['v1', 'PersistentVolumeClaim'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
  ['rbac.authorization.k8s.io/v1', 'Role'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['networking.k8s.io/v1', 'NetworkPolicy'],
  ['networking.k8s.io/v1', 'Ingress'],
  ['policy/v1', 'PodDisruptionBudget'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler'],
  ['events.k8s.io/v1', 'Event'],
  ['v1', 'Node'],
];

/** What belongs to the stack and stays. */
const mine = (object: Json): boolean => {
  const name = text(object, 'metadata', 'name');
  const namespace = text(object, 'metadata', 'namespace');
  if (name.startsWith('system:') || name.startsWith('lab:')) return true;
  if (text(object, 'kind').startsWith('ClusterRole'))
    return ['cluster-admin', 'admin', 'edit', 'view'].includes(name);
  if (text(object, 'kind').startsWith('Role'))
    return namespace.startsWith('kube-') && /^(system|extension|kubeadm)/.test(name);
  if (text(object, 'kind') === 'ConfigMap' && name === 'extension-apiserver-authentication') return true;
  return namespace === 'default' && name === 'kubernetes';
};

/** Removes what a scenario left behind, labels of namespaces included. Throws, naming it, when something will not go. */
export async function reset(kube: Kube): Promise<void> {
  await until('an empty cluster', async () => {
    const stubborn: string[] = [];
    for (const [apiVersion, kind] of left) stubborn.push(...(await remove(kube, apiVersion, kind)));
    if (stubborn.length > 0) throw new Error(`without ${stubborn.slice(0, 5).join(', ')}`);
    return true;
  });
  for (const namespace of await kube.all('v1', 'Namespace')) await strip(kube, namespace);
}

/** What was left of a kind, each as `Kind namespace/name`; all of it is asked to go. */
async function remove(kube: Kube, apiVersion: string, kind: string): Promise<readonly string[]> {
  const resource = await kube.resource(apiVersion, kind);
  if (resource === undefined) return [];
  const objects = (await kube.all(apiVersion, kind)).filter((object) => !mine(object));
  await Promise.all(objects.map((object) => removeOne(kube, resource, object)));
  return objects.map((object) => `${kind} ${refOf(object)}`);
}

async function removeOne(kube: Kube, resource: Resource, object: Json): Promise<void> {
  const path = `${collection(resource, text(object, 'metadata', 'namespace'))}/${text(object, 'metadata', 'name')}`;
  const finalizers = mapping(object, 'metadata')['finalizers'];
  if (finalizers !== undefined)
    await kube.call('PATCH', path, { metadata: { finalizers: null } }, 'application/merge-patch+json');
  const answer = await kube.call('DELETE', path, {
    kind: 'DeleteOptions',
    apiVersion: 'v1',
    gracePeriodSeconds: 0,
    propagationPolicy: 'Background',
  });
  if (answer.status >= 300 && answer.status !== 404 && answer.status !== 409)
    throw new Error(`DELETE ${path}: ${text(answer.body, 'message')}`);
}

/** Takes the labels and annotations from a namespace that a scenario gave it. */
async function strip(kube: Kube, namespace: Json): Promise<void> {
  const name = text(namespace, 'metadata', 'name');
  const labels = Object.keys(mapping(namespace, 'metadata', 'labels')).filter(
    (key) => key !== 'kubernetes.io/metadata.name',
  );
  const annotations = Object.keys(mapping(namespace, 'metadata', 'annotations'));
  if (labels.length + annotations.length === 0) return;
  const none = (keys: readonly string[]): Record<string, null> =>
    Object.fromEntries(keys.map((key) => [key, null]));
  const metadata = { labels: none(labels), annotations: none(annotations) };
  await kube.must('PATCH', `/api/v1/namespaces/${name}`, { metadata }, 'application/merge-patch+json');
}

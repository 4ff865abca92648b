/*
 * Which lists a strategic merge patch merges, and by which keys. The facts are those of the OpenAPI that kustomize carries
 * (Kubernetes 1.21, kyaml/openapi/kubernetesapi): `x-kubernetes-patch-strategy`, and `x-kubernetes-list-map-keys` before
 * `x-kubernetes-patch-merge-key` (`PatchStrategyAndKeyList` in kyaml/openapi/openapi.go). A list that is not here, and every
 * list of a custom resource, is replaced as a whole. Definitions without such a list are left out.
 */

/** A list that is merged: its keys, none where the items are plain text, and what its items are. */
export interface MergedList {
  readonly keys: readonly string[];
  readonly of: string | undefined;
}

/** What a field holds: the name of a definition, or a merged list. */
type Field = string | MergedList;

function merged(keys: readonly string[], of?: string): MergedList {
  return { keys, of };
}

const definitions: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  CSINode: { metadata: 'ObjectMeta', spec: 'CSINodeSpec' },
  CSINodeSpec: { drivers: merged(['name']) },
  Container: {
    env: merged(['name']),
    ports: merged(['containerPort', 'protocol']),
    volumeDevices: merged(['devicePath']),
    volumeMounts: merged(['mountPath']),
  },
  CronJob: { metadata: 'ObjectMeta', spec: 'CronJobSpec' },
  CronJobSpec: { jobTemplate: 'JobTemplateSpec' },
  DaemonSet: { metadata: 'ObjectMeta', spec: 'DaemonSetSpec' },
  DaemonSetSpec: { template: 'PodTemplateSpec' },
  Deployment: { metadata: 'ObjectMeta', spec: 'DeploymentSpec' },
  DeploymentSpec: { template: 'PodTemplateSpec' },
  EphemeralContainer: {
    env: merged(['name']),
    volumeDevices: merged(['devicePath']),
    volumeMounts: merged(['mountPath']),
  },
  EphemeralVolumeSource: { volumeClaimTemplate: 'PersistentVolumeClaimTemplate' },
  Job: { metadata: 'ObjectMeta', spec: 'JobSpec' },
  JobSpec: { template: 'PodTemplateSpec' },
  JobTemplateSpec: { metadata: 'ObjectMeta', spec: 'JobSpec' },
  MutatingWebhookConfiguration: { metadata: 'ObjectMeta', webhooks: merged(['name']) },
  Node: { metadata: 'ObjectMeta', spec: 'NodeSpec' },
  NodeSpec: { podCIDRs: merged([]) },
  ObjectMeta: { finalizers: merged([]), ownerReferences: merged(['uid']) },
  Pod: { metadata: 'ObjectMeta', spec: 'PodSpec' },
  PodSpec: {
    containers: merged(['name'], 'Container'),
    ephemeralContainers: merged(['name'], 'EphemeralContainer'),
    hostAliases: merged(['ip']),
    imagePullSecrets: merged(['name']),
    initContainers: merged(['name'], 'Container'),
    topologySpreadConstraints: merged(['topologyKey', 'whenUnsatisfiable']),
    volumes: merged(['name'], 'Volume'),
  },
  PodTemplate: { metadata: 'ObjectMeta', template: 'PodTemplateSpec' },
  PodTemplateSpec: { metadata: 'ObjectMeta', spec: 'PodSpec' },
  ReplicaSet: { metadata: 'ObjectMeta', spec: 'ReplicaSetSpec' },
  ReplicaSetSpec: { template: 'PodTemplateSpec' },
  ReplicationController: { metadata: 'ObjectMeta', spec: 'ReplicationControllerSpec' },
  ReplicationControllerSpec: { template: 'PodTemplateSpec' },
  Service: { metadata: 'ObjectMeta', spec: 'ServiceSpec' },
  ServiceAccount: { metadata: 'ObjectMeta', secrets: merged(['name']) },
  ServiceSpec: { ports: merged(['port', 'protocol']) },
  StatefulSet: { metadata: 'ObjectMeta', spec: 'StatefulSetSpec' },
  StatefulSetSpec: { template: 'PodTemplateSpec' },
  ValidatingWebhookConfiguration: { metadata: 'ObjectMeta', webhooks: merged(['name']) },
  Volume: { ephemeral: 'EphemeralVolumeSource' },
  /** Every other kind that is known: only its metadata holds lists that are merged. */
  Other: { metadata: 'ObjectMeta' },
};

/** The kinds whose schema kustomize knows, by apiVersion. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'admissionregistration.k8s.io/v1': ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  'admissionregistration.k8s.io/v1beta1': ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  'apiextensions.k8s.io/v1': ['CustomResourceDefinition'],
  'apiextensions.k8s.io/v1beta1': ['CustomResourceDefinition'],
  'apiregistration.k8s.io/v1': ['APIService'],
  'apiregistration.k8s.io/v1beta1': ['APIService'],
  'apps/v1': ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
  'autoscaling/v1': ['HorizontalPodAutoscaler'],
  'autoscaling/v2beta1': ['HorizontalPodAutoscaler'],
  'autoscaling/v2beta2': ['HorizontalPodAutoscaler'],
  'batch/v1': ['CronJob', 'Job'],
  'batch/v1beta1': ['CronJob'],
  'certificates.k8s.io/v1': ['CertificateSigningRequest'],
  'certificates.k8s.io/v1beta1': ['CertificateSigningRequest'],
  'discovery.k8s.io/v1': ['EndpointSlice'],
  'discovery.k8s.io/v1beta1': ['EndpointSlice'],
  'extensions/v1beta1': ['Ingress'],
  'flowcontrol.apiserver.k8s.io/v1beta1': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io/v1': ['Ingress', 'IngressClass', 'NetworkPolicy'],
  'networking.k8s.io/v1beta1': ['Ingress', 'IngressClass'],
  'node.k8s.io/v1': ['RuntimeClass'],
  'node.k8s.io/v1beta1': ['RuntimeClass'],
  'policy/v1': ['PodDisruptionBudget'],
  'policy/v1beta1': ['PodDisruptionBudget', 'PodSecurityPolicy'],
  'rbac.authorization.k8s.io/v1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'rbac.authorization.k8s.io/v1beta1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'scheduling.k8s.io/v1': ['PriorityClass'],
  'scheduling.k8s.io/v1beta1': ['PriorityClass'],
  'storage.k8s.io/v1': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
  'storage.k8s.io/v1beta1': [
    'CSIDriver',
    'CSINode',
    'CSIStorageCapacity',
    'StorageClass',
    'VolumeAttachment',
  ],
  v1: [
    'ConfigMap',
    'Endpoints',
    'LimitRange',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'Pod',
    'PodTemplate',
    'ReplicationController',
    'ResourceQuota',
    'Secret',
    'Service',
    'ServiceAccount',
  ],
};

/** The definition of a kind; undefined for custom resources and for versions of old. */
export function definitionOf(apiVersion: string, kind: string): string | undefined {
  if (!Object.hasOwn(kinds, apiVersion) || kinds[apiVersion]?.includes(kind) !== true) return undefined;
  return Object.hasOwn(definitions, kind) ? kind : 'Other';
}

/** What a field of a definition holds; undefined where nothing below it is merged by keys. */
export function fieldIn(definition: string | undefined, key: string): Field | undefined {
  const fields = definition === undefined ? undefined : definitions[definition];
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

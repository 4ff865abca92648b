/** What became of a version of a kind. */
export interface RemovedApi {
  /** The first minor of Kubernetes that does not serve it. */
  readonly since: string;
  /** The `apiVersion` to write instead; undefined where the kind is gone. */
  readonly use: string | undefined;
}

/**
 * Versions that Kubernetes served once. Upstream: the deprecated API migration guide, and `APILifecycleRemoved` of the types in
 * k8s.io/api.
 */
const removed: Readonly<Record<string, readonly [since: string, use: string, ...kinds: string[]]>> = {
  'extensions/v1beta1': ['1.16', 'apps/v1', 'Deployment', 'DaemonSet', 'ReplicaSet'],
  'apps/v1beta1': ['1.16', 'apps/v1', 'Deployment', 'StatefulSet', 'ControllerRevision'],
  'apps/v1beta2': [
    '1.16',
    'apps/v1',
    'Deployment',
    'DaemonSet',
    'ReplicaSet',
    'StatefulSet',
    'ControllerRevision',
  ],
  'networking.k8s.io/v1beta1': ['1.22', 'networking.k8s.io/v1', 'Ingress', 'IngressClass'],
  'rbac.authorization.k8s.io/v1alpha1': [
    '1.22',
    'rbac.authorization.k8s.io/v1',
    'Role',
    'RoleBinding',
    'ClusterRole',
    'ClusterRoleBinding',
  ],
  'rbac.authorization.k8s.io/v1beta1': [
    '1.22',
    'rbac.authorization.k8s.io/v1',
    'Role',
    'RoleBinding',
    'ClusterRole',
    'ClusterRoleBinding',
  ],
  'apiextensions.k8s.io/v1beta1': ['1.22', 'apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
  'apiregistration.k8s.io/v1beta1': ['1.22', 'apiregistration.k8s.io/v1', 'APIService'],
  'admissionregistration.k8s.io/v1beta1': [
    '1.22',
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
  ],
  'certificates.k8s.io/v1beta1': ['1.22', 'certificates.k8s.io/v1', 'CertificateSigningRequest'],
  'coordination.k8s.io/v1beta1': ['1.22', 'coordination.k8s.io/v1', 'Lease'],
  'scheduling.k8s.io/v1beta1': ['1.22', 'scheduling.k8s.io/v1', 'PriorityClass'],
  'storage.k8s.io/v1beta1': [
    '1.22',
    'storage.k8s.io/v1',
    'CSIDriver',
    'CSINode',
    'StorageClass',
    'VolumeAttachment',
  ],
  'batch/v1beta1': ['1.25', 'batch/v1', 'CronJob'],
  'discovery.k8s.io/v1beta1': ['1.25', 'discovery.k8s.io/v1', 'EndpointSlice'],
  'events.k8s.io/v1beta1': ['1.25', 'events.k8s.io/v1', 'Event'],
  'policy/v1beta1': ['1.25', 'policy/v1', 'PodDisruptionBudget'],
  'node.k8s.io/v1beta1': ['1.25', 'node.k8s.io/v1', 'RuntimeClass'],
  'autoscaling/v2beta1': ['1.25', 'autoscaling/v2', 'HorizontalPodAutoscaler'],
  'autoscaling/v2beta2': ['1.26', 'autoscaling/v2', 'HorizontalPodAutoscaler'],
  'flowcontrol.apiserver.k8s.io/v1beta1': [
    '1.26',
    'flowcontrol.apiserver.k8s.io/v1',
    'FlowSchema',
    'PriorityLevelConfiguration',
  ],
  'flowcontrol.apiserver.k8s.io/v1beta2': [
    '1.29',
    'flowcontrol.apiserver.k8s.io/v1',
    'FlowSchema',
    'PriorityLevelConfiguration',
  ],
  'flowcontrol.apiserver.k8s.io/v1beta3': [
    '1.32',
    'flowcontrol.apiserver.k8s.io/v1',
    'FlowSchema',
    'PriorityLevelConfiguration',
  ],
};

/** Kinds of these versions whose successor is another than that of the rest. */
const apart: Readonly<Record<string, RemovedApi>> = {
  'extensions/v1beta1 NetworkPolicy': { since: '1.16', use: 'networking.k8s.io/v1' },
  'extensions/v1beta1 Ingress': { since: '1.22', use: 'networking.k8s.io/v1' },
  'extensions/v1beta1 PodSecurityPolicy': { since: '1.16', use: undefined },
  'policy/v1beta1 PodSecurityPolicy': { since: '1.25', use: undefined },
  'storage.k8s.io/v1beta1 CSIStorageCapacity': { since: '1.27', use: 'storage.k8s.io/v1' },
};

/** What became of a version of a kind; undefined when it is not known to be gone. */
export function removedApi(apiVersion: string, kind: string): RemovedApi | undefined {
  const name = `${apiVersion} ${kind}`;
  if (Object.hasOwn(apart, name)) return apart[name];
  const entry = Object.hasOwn(removed, apiVersion) ? removed[apiVersion] : undefined;
  if (entry === undefined) return undefined;
  const [since, use, ...kinds] = entry;
  return kinds.includes(kind) ? { since, use } : undefined;
}

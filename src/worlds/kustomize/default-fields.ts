/*
 * The fields that kustomize knows without being told: which it labels, annotates and renames, and which hold the name of
 * another resource. Upstream: api/internal/konfig/builtinpluginconsts, one constant for each table.
 */
import type { FieldSpec } from './field-spec.js';
import type { Gvk } from './ids.js';

/** Fields that hold the name of a resource of one kind. */
export interface NameReference extends Gvk {
  readonly fields: readonly FieldSpec[];
}

/** `Kind`, `group Kind` or `group/version Kind`; `''` for any. */
function gvk(text: string): Gvk {
  const [first = '', second] = text.split(' ');
  if (second === undefined) return { group: '', version: '', kind: first };
  const [group = '', version = ''] = first.split('/');
  return { group, version, kind: second };
}

function field(path: string, of = '', create = false): FieldSpec {
  return { ...gvk(of), path, create };
}

function fields(path: string, kinds: readonly string[], create = false): readonly FieldSpec[] {
  return kinds.map((kind) => field(path, kind, create));
}

const core = '/v1 ';
const rbac = 'rbac.authorization.k8s.io ';
const admission = 'admissionregistration.k8s.io ';

/** Where the pod of a kind is described. */
const podOf: Readonly<Record<string, string>> = {
  [`${core}Pod`]: '',
  PodTemplate: 'template/',
  Deployment: 'spec/template/',
  ReplicaSet: 'spec/template/',
  DaemonSet: 'spec/template/',
  StatefulSet: 'spec/template/',
  Job: 'spec/template/',
  CronJob: 'spec/jobTemplate/spec/template/',
};

function inPods(paths: readonly string[], pods: Readonly<Record<string, string>>): readonly FieldSpec[] {
  return Object.entries(pods).flatMap(([kind, path]) =>
    paths.map((rest) => field(`${path}spec/${rest}`, kind)),
  );
}

/** Pods as the tables of accounts, claims and priorities have them: with ReplicationController and without ReplicaSet. */
const otherPods: Readonly<Record<string, string>> = {
  Pod: '',
  StatefulSet: 'spec/template/',
  Deployment: 'spec/template/',
  ReplicationController: 'spec/template/',
  CronJob: 'spec/jobTemplate/spec/template/',
  Job: 'spec/template/',
  DaemonSet: 'spec/template/',
};

/** What a prefix and a suffix change. */
export const nameFields = [field('metadata/name')];

export const namespaceFields = [
  field('metadata/name', 'Namespace', true),
  field('spec/service/namespace', 'apiregistration.k8s.io APIService', true),
  field(
    'spec/conversion/webhook/clientConfig/service/namespace',
    'apiextensions.k8s.io CustomResourceDefinition',
  ),
];

/** `metadataLabelsFieldSpecs`, also the table of `templateLabels`. */
export const templateLabelFields = [
  field('metadata/labels', '', true),
  ...fields(
    'spec/template/metadata/labels',
    [
      `${core}ReplicationController`,
      'Deployment',
      'ReplicaSet',
      'DaemonSet',
      'apps StatefulSet',
      'batch Job',
    ],
    true,
  ),
  field('spec/jobTemplate/metadata/labels', 'batch CronJob', true),
  field('spec/jobTemplate/spec/template/metadata/labels', 'batch CronJob', true),
];

export const volumeClaimTemplateLabelFields = [
  field('spec/volumeClaimTemplates[]/metadata/labels', 'apps StatefulSet', true),
];

const affinities = ['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
  `affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels`,
  `affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels`,
]);

export const commonLabelFields = [
  ...fields('spec/selector', [`${core}Service`, `${core}ReplicationController`], true),
  ...fields('spec/selector/matchLabels', ['Deployment', 'ReplicaSet', 'DaemonSet', 'apps StatefulSet'], true),
  ...[...affinities, 'topologySpreadConstraints/labelSelector/matchLabels'].flatMap((path) =>
    fields(`spec/template/spec/${path}`, ['apps Deployment', 'apps StatefulSet']),
  ),
  ...fields('spec/selector/matchLabels', ['batch Job', 'policy PodDisruptionBudget']),
  field('spec/jobTemplate/spec/selector/matchLabels', 'batch CronJob'),
  ...['spec/podSelector', 'spec/ingress/from/podSelector', 'spec/egress/to/podSelector'].map((path) =>
    field(`${path}/matchLabels`, 'networking.k8s.io NetworkPolicy'),
  ),
  ...templateLabelFields,
  ...volumeClaimTemplateLabelFields,
];

export const commonAnnotationFields = [
  field('metadata/annotations', '', true),
  ...fields(
    'spec/template/metadata/annotations',
    [`${core}ReplicationController`, 'Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'batch Job'],
    true,
  ),
  field('spec/jobTemplate/metadata/annotations', 'batch CronJob', true),
  field('spec/jobTemplate/spec/template/metadata/annotations', 'batch CronJob', true),
];

export const imageFields = [
  'spec/containers[]/image',
  'spec/initContainers[]/image',
  'spec/volumes[]/image/reference',
  'spec/template/spec/containers[]/image',
  'spec/template/spec/initContainers[]/image',
  'spec/template/spec/volumes[]/image/reference',
  'spec/jobTemplate/spec/template/spec/volumes[]/image/reference',
].map((path) => field(path, '', true));

export const replicaFields = fields(
  'spec/replicas',
  ['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'],
  true,
);

/** Where a pod names a ConfigMap or a Secret; `word` is `configMap` or `secret`. */
function mountsOf(word: string, volume: string): readonly string[] {
  return [
    volume,
    ...['containers', 'initContainers'].flatMap((list) => [
      `${list}/env/valueFrom/${word}KeyRef/name`,
      `${list}/envFrom/${word}Ref/name`,
    ]),
    `volumes/projected/sources/${word}/name`,
  ];
}

const scaled = [field('spec/scaleTargetRef/name', 'HorizontalPodAutoscaler')];
const named = [field('rules/resourceNames', 'Role'), field('rules/resourceNames', 'ClusterRole')];
const ingressAnnotations = ['ingress', 'nginx.ingress'];

function reference(of: string, list: readonly FieldSpec[]): NameReference {
  return { ...gvk(of), fields: list };
}

export const nameReferences: readonly NameReference[] = [
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind) =>
    reference(kind, scaled),
  ),
  reference(`${core}ConfigMap`, [
    ...inPods(mountsOf('configMap', 'volumes/configMap/name'), podOf),
    field('spec/configSource/configMap', 'Node'),
    ...named,
    field('metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap', 'Ingress'),
  ]),
  reference(`${core}Secret`, [
    ...inPods([...mountsOf('secret', 'volumes/secret/secretName'), 'imagePullSecrets/name'], podOf),
    field('spec/tls/secretName', 'Ingress'),
    ...ingressAnnotations.map((of) =>
      field(`metadata/annotations/${of}.kubernetes.io\\/auth-secret`, 'Ingress'),
    ),
    field('metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret', 'Ingress'),
    field('imagePullSecrets/name', 'ServiceAccount'),
    ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map((key) =>
      field(`parameters/${key}`, 'StorageClass'),
    ),
    ...named,
    field('spec/template/spec/containers/env/valueFrom/secretKeyRef/name', 'serving.knative.dev/v1 Service'),
    field('spec/azureFile/secretName', 'PersistentVolume'),
  ]),
  reference(`${core}Service`, [
    field('spec/serviceName', 'apps StatefulSet'),
    field('spec/rules/http/paths/backend/serviceName', 'Ingress'),
    field('spec/backend/serviceName', 'Ingress'),
    field('spec/rules/http/paths/backend/service/name', 'Ingress'),
    field('spec/defaultBackend/service/name', 'Ingress'),
    field('spec/service/name', 'apiregistration.k8s.io APIService'),
    field('webhooks/clientConfig/service', `${admission}ValidatingWebhookConfiguration`),
    field('webhooks/clientConfig/service', `${admission}MutatingWebhookConfiguration`),
  ]),
  reference(`${rbac}Role`, [field('roleRef/name', `${rbac}RoleBinding`)]),
  reference(
    `${rbac}ClusterRole`,
    fields('roleRef/name', [`${rbac}RoleBinding`, `${rbac}ClusterRoleBinding`]),
  ),
  reference(`${core}ServiceAccount`, [
    ...fields('subjects', [`${rbac}RoleBinding`, `${rbac}ClusterRoleBinding`]),
    ...inPods(['serviceAccountName'], otherPods),
  ]),
  reference(`${core}PersistentVolumeClaim`, inPods(['volumes/persistentVolumeClaim/claimName'], otherPods)),
  reference(`${core}PersistentVolume`, [
    field('spec/volumeName', 'PersistentVolumeClaim'),
    field('rules/resourceNames', 'ClusterRole'),
  ]),
  reference('storage.k8s.io/v1 StorageClass', [
    ...fields('spec/storageClassName', ['PersistentVolume', 'PersistentVolumeClaim']),
    field('spec/volumeClaimTemplates/spec/storageClassName', 'StatefulSet'),
  ]),
  reference('scheduling.k8s.io/v1 PriorityClass', inPods(['priorityClassName'], otherPods)),
  reference(`${admission}ValidatingAdmissionPolicy`, [
    field('spec/policyName', `${admission}ValidatingAdmissionPolicyBinding`),
  ]),
];

const varPods = ['DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet'];
const varsInContainers = ['containers', 'initContainers'].flatMap((list) =>
  ['args', 'command', 'env/value', 'volumeMounts/mountPath'].map((rest) => `${list}/${rest}`),
);

export const varReferences: readonly FieldSpec[] = [
  ...varsInContainers.flatMap((path) => [
    field(`spec/jobTemplate/spec/template/spec/${path}`, 'CronJob'),
    ...fields(`spec/template/spec/${path}`, varPods),
    field(`spec/${path}`, 'Pod'),
  ]),
  field('spec/jobTemplate/spec/template/volumes/nfs/server', 'CronJob'),
  ...fields(
    'spec/template/spec/volumes/nfs/server',
    varPods.filter((kind) => kind !== 'StatefulSet'),
  ),
  field('spec/volumes/nfs/server', 'Pod'),
  field('spec/template/metadata/annotations', 'Deployment'),
  ...['spec/rules/host', 'spec/tls/hosts', 'spec/tls/secretName'].map((path) => field(path, 'Ingress')),
  ...fields('spec/ports/port', ['Service']),
  field('spec/ports/targetPort', 'Service'),
  field('spec/volumeClaimTemplates/spec/nfs/server', 'StatefulSet'),
  field('spec/nfs/server', 'PersistentVolume'),
  field('metadata/labels'),
  field('metadata/annotations'),
];

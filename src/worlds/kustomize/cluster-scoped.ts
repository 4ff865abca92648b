/**
 * The kinds, by apiVersion, of which kustomize is certain that they have no namespace. Every other kind, known or not, is
 * taken to have one. Upstream: `precomputedIsNamespaceScoped` in kyaml/openapi/openapi.go (`IsCertainlyClusterScoped`).
 */
const byApiVersion: Readonly<Record<string, readonly string[]>> = {
  'admissionregistration.k8s.io/v1': [
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
  ],
  'admissionregistration.k8s.io/v1beta1': ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  'apiextensions.k8s.io/v1': ['CustomResourceDefinition'],
  'apiextensions.k8s.io/v1beta1': ['CustomResourceDefinition'],
  'apiregistration.k8s.io/v1': ['APIService'],
  'apiregistration.k8s.io/v1beta1': ['APIService'],
  'certificates.k8s.io/v1': ['CertificateSigningRequest'],
  'certificates.k8s.io/v1beta1': ['CertificateSigningRequest'],
  'flowcontrol.apiserver.k8s.io/v1beta1': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io/v1': ['IngressClass'],
  'networking.k8s.io/v1beta1': ['IngressClass'],
  'node.k8s.io/v1': ['RuntimeClass'],
  'node.k8s.io/v1beta1': ['RuntimeClass'],
  'policy/v1beta1': ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io/v1': ['ClusterRole', 'ClusterRoleBinding'],
  'rbac.authorization.k8s.io/v1beta1': ['ClusterRole', 'ClusterRoleBinding'],
  'scheduling.k8s.io/v1': ['PriorityClass'],
  'scheduling.k8s.io/v1beta1': ['PriorityClass'],
  'storage.k8s.io/v1': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
  'storage.k8s.io/v1beta1': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
  v1: ['ComponentStatus', 'Namespace', 'Node', 'NodeProxyOptions', 'PersistentVolume'],
};

const apiVersionsOf = new Map<string, string[]>(); // by kind: most kinds are none of them, which one look tells
for (const [apiVersion, kinds] of Object.entries(byApiVersion)) {
  for (const kind of kinds) apiVersionsOf.set(kind, [...(apiVersionsOf.get(kind) ?? []), apiVersion]);
}

/** @param apiVersion that of the resource, asked for only where its kind may be such a one */
export function isClusterScoped(kind: string, apiVersion: () => string): boolean {
  return apiVersionsOf.get(kind)?.includes(apiVersion()) ?? false;
}

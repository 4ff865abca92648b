import type { Json, ParsedManifest } from '../../source/manifest.js';
import { entryAt, fromJson, mapAt, scalarAt } from '../../source/sourced.js';
import type { Stack } from './stack.js';
import { accountName } from './stack-prometheus.js';

const apiVersion = 'rbac.authorization.k8s.io/v1';
const verbs = ['get', 'list', 'watch'];

/**
 * The account of the Prometheus of a release and what it may do.
 * Upstream: `serviceaccount.yaml`, `clusterrole.yaml` and `clusterrolebinding.yaml` under `templates/prometheus`.
 */
export function stackRights(stack: Stack): readonly ParsedManifest[] {
  const { values } = stack.release;
  if (!values.isOn(true, 'prometheus', 'enabled')) return [];
  const { namespace } = stack;
  const account = accountName(stack);
  const serviceAccount = { apiVersion: 'v1', kind: 'ServiceAccount', name: account, namespace, body: [] };
  return [
    ...(values.isOn(true, 'prometheus', 'serviceAccount', 'create') ? [stack.object(serviceAccount)] : []),
    ...(values.isOn(true, 'global', 'rbac', 'create') ? [clusterRole(stack), binding(stack)] : []),
  ];
}

function clusterRole(stack: Stack): ParsedManifest {
  const more = stack.release.values.given('prometheus', 'additionalRulesForClusterRole')?.value;
  const rules: readonly Json[] = [
    { apiGroups: [''], resources: ['nodes', 'nodes/metrics', 'services', 'endpoints', 'pods'], verbs },
    ...(stack.has('62.0.0')
      ? [{ apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs }]
      : []),
    { apiGroups: ['networking.k8s.io'], resources: ['ingresses'], verbs },
    { nonResourceURLs: ['/metrics', '/metrics/cadvisor'], verbs: ['get'] },
  ];
  const own = rules.map((rule) => fromJson(rule, stack.words));
  const items = more?.type === 'seq' && stack.has('12.7.0') ? [...own, ...more.items] : own;
  return stack.object({
    apiVersion,
    kind: 'ClusterRole',
    name: stack.named('-prometheus'),
    body: [stack.list('rules', items)],
  });
}

function binding(stack: Stack): ParsedManifest {
  const { namespace } = stack;
  const account = accountName(stack);
  const name = stack.named('-prometheus');
  const subject = [
    stack.entry('kind', 'ServiceAccount'),
    entryAt('name', scalarAt(account.text, account.at), account.at),
    ...(namespace === undefined
      ? []
      : [entryAt('namespace', scalarAt(namespace.text, namespace.at), namespace.at)]),
  ];
  return stack.object({
    apiVersion,
    kind: 'ClusterRoleBinding',
    name,
    body: [
      stack.entry('roleRef', { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: name.text }),
      stack.list('subjects', [mapAt(subject, stack.words)]),
    ],
  });
}

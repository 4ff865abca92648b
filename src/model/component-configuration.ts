import type { JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asObjects, asString } from './read.js';

/** A kubeadm ClusterConfiguration or a KubeProxyConfiguration: what control-plane components are started with. */
export interface ComponentConfiguration extends KubernetesObject {
  readonly kind: 'ClusterConfiguration' | 'KubeProxyConfiguration';
  readonly flags: readonly ComponentFlag[];
}

export interface ComponentFlag {
  /** `etcd`, `kube-scheduler`, `kube-controller-manager` or `kube-proxy`. */
  readonly component: string;
  /** The name of the flag without dashes, such as `listen-client-urls`; of the field for kube-proxy. */
  readonly name: string;
  readonly value: string;
  readonly at: Path;
}

/** kubeadm.k8s.io ClusterConfiguration: `extraArgs` is a map up to v1beta3, a list of name and value since v1beta4. */
export function decodeClusterConfiguration(parsed: ParsedManifest): ComponentConfiguration {
  const { value } = parsed;
  const local = asObject(asObject(value['etcd'])['local']);
  return withOwn(decodeObject(parsed), {
    kind: 'ClusterConfiguration',
    flags: [
      ...extraArgs('etcd', local, ['etcd', 'local', 'extraArgs']),
      ...extraArgs('kube-scheduler', asObject(value['scheduler']), ['scheduler', 'extraArgs']),
      ...extraArgs('kube-controller-manager', asObject(value['controllerManager']), [
        'controllerManager',
        'extraArgs',
      ]),
    ],
  });
}

function extraArgs(component: string, owner: JsonObject, at: Path): ComponentFlag[] {
  const args = owner['extraArgs'];
  if (Array.isArray(args)) {
    return asObjects(args).map((arg, index) => ({
      component,
      name: asString(arg['name']) ?? '',
      value: asString(arg['value']) ?? '',
      at: [...at, index, 'value'],
    }));
  }
  return Object.entries(asObject(args)).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ component, name, value, at: [...at, name] }] : [],
  );
}

/** kubeproxy.config.k8s.io KubeProxyConfiguration: an empty `metricsBindAddress` means 127.0.0.1:10249. */
export function decodeKubeProxyConfiguration(parsed: ParsedManifest): ComponentConfiguration {
  const written = asString(parsed.value['metricsBindAddress']);
  const flag = {
    component: 'kube-proxy',
    name: 'metricsBindAddress',
    value: written || '127.0.0.1:10249',
    at: ['metricsBindAddress'],
  };
  return withOwn(decodeObject(parsed), { kind: 'KubeProxyConfiguration', flags: [flag] });
}

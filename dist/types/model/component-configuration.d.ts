import type { ParsedManifest, Path } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
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
export declare function decodeClusterConfiguration(parsed: ParsedManifest): ComponentConfiguration;
/** kubeproxy.config.k8s.io KubeProxyConfiguration: an empty `metricsBindAddress` means 127.0.0.1:10249. */
export declare function decodeKubeProxyConfiguration(parsed: ParsedManifest): ComponentConfiguration;

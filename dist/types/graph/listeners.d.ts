import type { ComponentConfiguration } from '../model/component-configuration.js';
import type { KubernetesObject } from '../model/object.js';
import type { Container, Workload } from '../model/workload.js';
import type { Place } from '../source/manifest.js';
/** An address on which a control-plane component says it listens. */
export interface Listener {
    /** `etcd`, `kube-scheduler`, `kube-controller-manager` or `kube-proxy`. */
    readonly component: string;
    /** The object that says so: a static pod or a component's configuration. */
    readonly object: KubernetesObject;
    /** The name of the container; undefined for a configuration, which tells of every machine. */
    readonly container: string | undefined;
    /** As its program spells it, such as `--listen-client-urls`. */
    readonly flag: string;
    /** Undefined when only an address is written. */
    readonly scheme: 'http' | 'https' | undefined;
    readonly host: string;
    readonly port: number;
    /** Whether it listens on the addresses of its machine, and not on those of a pod. */
    readonly isOnMachine: boolean;
    /** The addresses of machines that the same command line names: its own and those of its peers. */
    readonly machines: readonly string[];
    /** The address where it is written. */
    readonly at: Place;
    /** True for a port that the component had once and opens no more. */
    readonly isClosed: boolean;
}
/** Where the control-plane containers of a workload listen, as far as their command line says. */
export declare function listenersOfWorkload(workload: Workload): readonly Listener[];
/** The same from a kubeadm or kube-proxy configuration. */
export declare function listenersOfConfiguration(configuration: ComponentConfiguration): readonly Listener[];
/** Whether only processes of the same machine can reach the listener. */
export declare function isLoopback(host: string): boolean;
/** Whether the listener answers on every address of its machine. */
export declare function isWildcard(host: string): boolean;
/** The control-plane program that a container runs: the first word of its command line. */
export declare function componentOf(container: Container): string | undefined;

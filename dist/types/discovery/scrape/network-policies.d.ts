import type { Graph } from '../../graph/graph.js';
import type { IngressRule, NetworkPolicy } from '../../model/network-policy.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Workload } from '../../model/workload.js';
/** Policies that restrict what reaches the pods of a workload, none of which lets a Prometheus in on a port. */
export interface Barrier {
    /** The policy that comes nearest to letting it in. */
    readonly policy: NetworkPolicy;
    /** Why not: it lets nobody in, others than this Prometheus, or the Prometheus on other ports. */
    readonly how: 'nobody' | 'peer' | 'port';
    /** The rule that comes nearest; undefined where there is none. */
    readonly rule: IngressRule | undefined;
}
/**
 * What keeps a Prometheus from the pods of a workload, as far as the policies of the scan tell; undefined when nothing does
 * or when it cannot be told. Policies add up: a pod that one of them selects takes what any of them lets in. Pods in the
 * network of their node are not covered. See the API's `NetworkPolicySpec`.
 * @param port the number of the container port
 */
export declare function barrierBetween(graph: Graph, prometheus: Prometheus, workload: Workload, port: number): Barrier | undefined;

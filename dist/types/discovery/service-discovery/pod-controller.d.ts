import type { Workload } from '../../model/workload.js';
/** What the controllers of a workload write into its pods, beside the template. */
export interface PodController {
    /** `__meta_kubernetes_pod_controller_kind` and `_name`; undefined for a pod that nothing made. */
    readonly kind: string | undefined;
    readonly name: string | undefined;
    readonly labels: Readonly<Record<string, string>>;
}
/**
 * The owner of a workload's pods and the labels that it adds; values that only the cluster knows are symbols.
 * Upstream: k8s.io/kubernetes pkg/controller/deployment, statefulset, daemon and job; `GetControllerOf` in Prometheus'
 * discovery/kubernetes/pod.go.
 */
export declare function podControllerOf(workload: Workload): PodController;

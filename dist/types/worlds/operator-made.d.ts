import type { Objects } from '../model/objects.js';
import type { JsonObject } from '../source/manifest.js';
/**
 * The Service of the kubelets and its addresses, which an operator with `--kubelet-service=namespace/name` writes: one address
 * for each node. Nothing where the scan holds a Service of that name, or no such operator.
 * Upstream: `syncNodeEndpoints` and `servicePorts` in pkg/kubelet/controller.go.
 */
export declare function kubeletObjects({ workloads, services }: Objects): readonly JsonObject[];
/**
 * The Service that the operator makes for the pods of each Prometheus, which other monitors of the namespace may select by
 * accident. Its pods are not known. Upstream: `BuildStatefulSetService` in pkg/prometheus/common.go.
 */
export declare function governingServices({ prometheuses, services }: Objects): readonly JsonObject[];

import type { Objects } from '../../model/objects.js';
import type { Operator } from '../../model/operator.js';
import type { JsonObject, Place } from '../../source/manifest.js';
/**
 * The Service of the kubelets and its addresses, which an operator with `--kubelet-service=namespace/name` writes: one address
 * for each node. Nothing where the scan holds a Service of that name, or no such operator.
 * Upstream: `syncNodeEndpoints` and `servicePorts` in pkg/kubelet/controller.go.
 */
export declare function kubeletObjects(operators: readonly Operator[], { services }: Objects): readonly {
    readonly value: JsonObject;
    readonly words: Place;
}[];

import type { Graph } from '../../graph/graph.js';
import type { NamespaceName } from '../../graph/namespaces.js';
import type { Operator } from '../../model/operator.js';
import type { OperatorFlag } from '../../model/operator-flags.js';
import type { Prometheus } from '../../model/prometheus.js';
/** Whether an operator looks at an object, and the flag that keeps it from it. */
export type Watch = {
    readonly verdict: 'yes';
}
/** A flag is filled in elsewhere, or the namespace of the object is not known. */
 | {
    readonly verdict: 'unknown';
} | {
    readonly verdict: 'no';
    readonly flag: OperatorFlag;
    readonly because: 'namespace' | 'labels' | 'annotation';
};
export type Unwatched = Extract<Watch, {
    verdict: 'no';
}>;
/** The operators of the scan that look after a Prometheus, or may. */
export declare function operatorsOf(graph: Graph, prometheus: Prometheus): readonly Operator[];
/**
 * Whether an operator looks after a Prometheus.
 * Upstream: `Namespaces.Finalize` in pkg/operator/config.go, `isManagedByController` in pkg/operator/resource_reconciler.go.
 */
export declare function watchesPrometheus({ flags, workload }: Operator, prometheus: Prometheus): Watch;
/** Whether an operator sees what stands in a namespace. Upstream: `newInformerOptions` in pkg/informers/informers.go. */
export declare function watchesNamespace({ flags }: Pick<Operator, 'flags'>, namespace: NamespaceName): Watch;
/** What an operator of the scan says against a namespace; undefined where one may see it, or the scan holds none. */
export declare function unwatchedNamespace(graph: Graph, prometheus: Prometheus, namespace: NamespaceName): (Unwatched & {
    readonly certain: boolean;
}) | undefined;
/** What each operator of the scan says against a Prometheus; empty where one may look after it, or the scan holds none. */
export declare function unwatchedPrometheus(graph: Graph, prometheus: Prometheus): readonly Unwatched[];
/** `--namespaces=a,b`, as a reader finds it. */
export declare function flagText({ name, value }: OperatorFlag): string;

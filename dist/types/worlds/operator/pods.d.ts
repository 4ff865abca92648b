import type { Prometheus } from '../../model/prometheus.js';
import type { Alertmanager, ThanosRuler } from '../../model/rule-objects.js';
import type { JsonObject } from '../../source/manifest.js';
/** An object of which the operator makes pods. */
export type Operated = Prometheus | Alertmanager | ThanosRuler;
/** The value of `app.kubernetes.io/name`, by which the Services of the operator select its pods. */
export declare function appOf({ kind }: Operated): string;
/** What the operator calls the StatefulSet, or the DaemonSet, of an object. */
export declare function workloadNameOf({ kind, name }: Operated): string;
/**
 * The labels by which the operator knows the pods of an object. Upstream: `makeSelectorLabels` in its pkg/prometheus/server,
 * pkg/prometheus/agent, pkg/alertmanager and pkg/thanos, each in operator.go.
 */
export declare function podSelectorLabels({ kind, name }: Operated): Readonly<Record<string, string>>;
/**
 * The StatefulSet, or the DaemonSet, of an object; the first one stands for those of all shards. Upstream: `makeStatefulSet` and
 * `makeStatefulSetSpec` in statefulset.go of the same packages, `makeDaemonSetSpec` in pkg/prometheus/agent/daemonset.go.
 * @param labels those that the operator puts on all that it makes
 */
export declare function podsOf(operated: Operated, labels: Readonly<Record<string, string>>): JsonObject;
/** The `spec` as it is written. */
export declare const specOf: (key: Operated) => JsonObject;
/** What the port for the web is called. */
export declare function webPortOf(spec: JsonObject): string;

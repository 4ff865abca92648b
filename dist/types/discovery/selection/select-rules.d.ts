import type { Graph } from '../../graph/graph.js';
import type { KubernetesObject } from '../../model/object.js';
import type { AlertmanagerConfig, PrometheusRule } from '../../model/rule-objects.js';
import { type Selecting, type Selection } from './select-monitors.js';
/** What one object that may select another makes of it. */
export interface OwnSelection {
    readonly owner: KubernetesObject;
    readonly pair: Selecting['pair'];
    readonly selection: Selection;
}
/**
 * What each Prometheus and ThanosRuler of the world makes of a PrometheusRule; an agent evaluates none.
 * Upstream: `PrometheusRuleSelector` in the operator's pkg/operator/rules.go, `selectRules` of pkg/prometheus/server and pkg/thanos.
 */
export declare function selectionsOfRule(graph: Graph, rule: PrometheusRule): readonly OwnSelection[];
/**
 * What each Alertmanager of the world makes of an AlertmanagerConfig; the one that it names as its whole configuration needs no
 * label. Upstream: `selectAlertmanagerConfigs` in the operator's pkg/alertmanager/operator.go.
 */
export declare function selectionsOfAlertmanagerConfig(graph: Graph, config: AlertmanagerConfig): readonly OwnSelection[];
/** Whether at least two thirds of the PrometheusRules of a world are selected by somebody in it. */
export declare const areMostRulesSelected: (key: Graph) => boolean;
/** The same of AlertmanagerConfigs. */
export declare const areMostAlertmanagerConfigsSelected: (key: Graph) => boolean;

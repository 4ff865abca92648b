import type { Graph } from '../../graph/graph.js';
import type { KubernetesObject } from '../../model/object.js';
import type { AlertmanagerConfig, PrometheusRule } from '../../model/rule-objects.js';
import { perObject } from '../../util/per-object.js';
import { pairOf, type Selecting, type Selection, selectsBy, selectsUnder } from './select-monitors.js';

/** What one object that may select another makes of it. */
export interface OwnSelection {
  readonly owner: KubernetesObject;
  readonly pair: Selecting['pair'];
  readonly selection: Selection;
}

const ofRules = pairOf('rule');
const ofConfigs = pairOf('alertmanagerConfig');

/**
 * What each Prometheus and ThanosRuler of the world makes of a PrometheusRule; an agent evaluates none.
 * Upstream: `PrometheusRuleSelector` in the operator's pkg/operator/rules.go, `selectRules` of pkg/prometheus/server and pkg/thanos.
 */
export function selectionsOfRule(graph: Graph, rule: PrometheusRule): readonly OwnSelection[] {
  const { prometheuses, thanosRulers } = graph.world.objects;
  const selecting = ({ spec }: { readonly spec: (typeof thanosRulers)[number]['spec'] }) => ({
    pair: ofRules,
    selector: spec.ruleSelector,
    namespaceSelector: spec.ruleNamespaceSelector,
  });
  return [
    ...prometheuses
      .filter(({ kind }) => kind === 'Prometheus')
      .map((owner) => ({
        owner,
        pair: ofRules,
        selection: selectsUnder(graph, owner, { owner, ...selecting(owner) }, rule),
      })),
    ...thanosRulers.map((owner) => ({
      owner,
      pair: ofRules,
      selection: selectsBy(graph, { owner, ...selecting(owner) }, rule),
    })),
  ];
}

/**
 * What each Alertmanager of the world makes of an AlertmanagerConfig; the one that it names as its whole configuration needs no
 * label. Upstream: `selectAlertmanagerConfigs` in the operator's pkg/alertmanager/operator.go.
 */
export function selectionsOfAlertmanagerConfig(
  graph: Graph,
  config: AlertmanagerConfig,
): readonly OwnSelection[] {
  return graph.world.objects.alertmanagers.map((owner): OwnSelection => {
    const { alertmanagerConfigSelector, alertmanagerConfigNamespaceSelector, alertmanagerConfiguration } =
      owner.spec;
    const isGlobal = alertmanagerConfiguration === config.name && owner.namespace === config.namespace;
    const selecting = {
      owner,
      pair: ofConfigs,
      selector: alertmanagerConfigSelector,
      namespaceSelector: alertmanagerConfigNamespaceSelector,
    };
    const selection: Selection = isGlobal ? { verdict: 'yes' } : selectsBy(graph, selecting, config);
    return { owner, pair: ofConfigs, selection };
  });
}

/** Whether at least two thirds of the PrometheusRules of a world are selected by somebody in it. */
export const areMostRulesSelected = perObject((graph: Graph) =>
  areMost(graph.world.objects.prometheusRules.map((rule) => selectionsOfRule(graph, rule))),
);

/** The same of AlertmanagerConfigs. */
export const areMostAlertmanagerConfigsSelected = perObject((graph: Graph) =>
  areMost(
    graph.world.objects.alertmanagerConfigs.map((config) => selectionsOfAlertmanagerConfig(graph, config)),
  ),
);

function areMost(all: readonly (readonly OwnSelection[])[]): boolean {
  const selected = all.filter((own) => own.some(({ selection }) => selection.verdict === 'yes'));
  return selected.length * 3 >= all.length * 2;
}

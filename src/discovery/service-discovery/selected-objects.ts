import type { Graph } from '../../graph/graph.js';
import type { LabelIndex } from '../../graph/label-index.js';
import { mayBeIn, type NamespaceSet } from '../../graph/namespaces.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { LabelledRole } from '../generation/generated-rules.js';
import type { GeneratedRelabelConfig } from '../generation/scrape-job.js';
import { relabel } from '../relabel/relabel.js';
import { matches } from '../selector.js';
import { LabelSet } from './discovered-target.js';

type Labels = Readonly<Record<string, string>>;

/** The Services of the namespaces whose own labels pass the rules that the operator makes of a monitor's selector. */
export function selectedServices(
  graph: Graph,
  namespaces: NamespaceSet,
  selector: LabelSelector,
  rules: readonly GeneratedRelabelConfig[],
): readonly Service[] {
  const near = nearObjects(graph.services, selector) ?? graph.servicesIn(namespaces);
  const passes = passesRules('service', selector, rules);
  return near.filter(({ namespace, labels }) => mayBeIn(namespace, namespaces) && passes(labels));
}

/** The workloads of the namespaces whose pods carry labels that pass those rules. */
export function selectedWorkloads(
  graph: Graph,
  namespaces: NamespaceSet,
  selector: LabelSelector,
  rules: readonly GeneratedRelabelConfig[],
): readonly Workload[] {
  const near = nearObjects(graph.workloads, selector) ?? graph.workloadsIn(namespaces);
  const passes = passesRules('pod', selector, rules);
  return near.filter(({ namespace, template }) => mayBeIn(namespace, namespaces) && passes(template.labels));
}

/**
 * A value goes into those rules unescaped, so that a dot in it stands for any character; everything else about them
 * is what the selector says.
 */
export function passesRules(
  role: LabelledRole,
  selector: LabelSelector,
  rules: readonly GeneratedRelabelConfig[],
): (labels: Labels) => boolean {
  const configs = rules.filter(({ from }) => from === 'selector').map(({ config }) => config);
  const isExact = !JSON.stringify(selector).includes('.') || configs.length === 0; // none where the API server selects
  return (labels) => {
    if (matches(selector, labels)) return true;
    if (isExact) return false;
    const meta = new LabelSet().addMeta(role, { name: '', labels, annotations: {} });
    return relabel(meta.labels, configs, 3).kept !== false;
  };
}

/** A superset, found by the first requirement that names a label which must be there; undefined where none does. */
function nearObjects<T extends KubernetesObject>(
  index: LabelIndex<T>,
  selector: LabelSelector,
): readonly T[] | undefined {
  const [label] = Object.entries(selector.matchLabels);
  if (label !== undefined) {
    const [key, value] = label;
    return index.withLabel(key, value.includes('.') ? undefined : value);
  }
  const positive = selector.matchExpressions.find(
    ({ operator }) => operator === 'In' || operator === 'Exists',
  );
  return positive === undefined ? undefined : index.withLabel(positive.key);
}

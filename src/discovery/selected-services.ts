import type { Graph } from '../graph/graph.js';
import { mayBeIn, type NamespaceSet } from '../graph/namespaces.js';
import type { LabelSelector } from '../model/label-selector.js';
import type { Service } from '../model/service.js';
import { LabelSet } from './discovered-target.js';
import { relabel } from './relabel.js';
import type { GeneratedRelabelConfig } from './scrape-job.js';
import { matches } from './selector.js';

/**
 * The Services of the namespaces whose own labels pass the rules that the operator makes of a monitor's selector.
 * A value goes into those rules unescaped, so that a dot in it stands for any character; everything else about them
 * is what the selector says.
 */
export function selectedServices(
  graph: Graph,
  namespaces: NamespaceSet,
  selector: LabelSelector,
  rules: readonly GeneratedRelabelConfig[],
): readonly Service[] {
  const isExact = !JSON.stringify(selector).includes('.') || rules.length === 0;
  const configs = rules.filter(({ from }) => from === 'selector').map(({ config }) => config);
  return nearServices(graph, namespaces, selector).filter((service) => {
    if (!mayBeIn(service.namespace, namespaces)) return false;
    if (matches(selector, service.labels)) return true;
    if (isExact) return false;
    return relabel(new LabelSet().addMeta('service', service).labels, configs, 3).kept !== false;
  });
}

/** A superset, found by the first requirement that names a label which must be there. */
function nearServices(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector): readonly Service[] {
  const [label] = Object.entries(selector.matchLabels);
  if (label !== undefined) {
    const [key, value] = label;
    return graph.services.withLabel(key, value.includes('.') ? undefined : value);
  }
  const positive = selector.matchExpressions.find(
    ({ operator }) => operator === 'In' || operator === 'Exists',
  );
  return positive === undefined ? graph.servicesIn(namespaces) : graph.services.withLabel(positive.key);
}

import type { NotRead } from '../diagnostics/finding.js';
import type { LabelSelector } from '../model/label-selector.js';
import { selectorOf } from '../model/monitor.js';
import { type KubernetesObject, title } from '../model/object.js';
import { configurationResources, type Objects } from '../model/objects.js';
import { isSymbolic } from '../source/template.js';

/**
 * Objects of the wire whose name or labels another program fills in later: what they refer to is not known, and nothing is
 * said against it. One entry a file.
 */
export function variablesIn(worlds: readonly Objects[]): readonly NotRead[] {
  const entries = new Map<string, NotRead>();
  for (const objects of worlds) noteVariables(objects, entries);
  return [...entries.values()];
}

function noteVariables(objects: Objects, entries: Map<string, NotRead>): void {
  const { services, endpoints, prometheuses } = objects;
  const note = (object: KubernetesObject, selectors: readonly (LabelSelector | undefined)[]) => {
    const file = object.manifest.source.path;
    const texts = [object.name, ...Object.values(object.labels), ...selectors.flatMap(textsOf)];
    const found = texts.find(isSymbolic);
    if (found === undefined || entries.has(file)) return;
    entries.set(file, { file, reason: `variable: "${found}" in ${title(object)} is filled in later` });
  };
  for (const resource of configurationResources(objects)) note(resource, [selectorOf(resource)]);
  for (const service of services) {
    const { selector = {} } = service.spec;
    note(service, [{ matchLabels: selector, matchExpressions: [] }]);
  }
  for (const object of endpoints) note(object, []);
  for (const prometheus of prometheuses) {
    const { serviceMonitorSelector, serviceMonitorNamespaceSelector } = prometheus.spec;
    note(prometheus, [serviceMonitorSelector, serviceMonitorNamespaceSelector]);
  }
}

function textsOf(selector: LabelSelector | undefined): readonly string[] {
  if (selector === undefined) return [];
  const { matchLabels, matchExpressions } = selector;
  return [...Object.values(matchLabels), ...matchExpressions.flatMap(({ values }) => values)];
}

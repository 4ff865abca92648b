import type { PoolTrace } from '../discovery/pool.js';
import { sanitizeLabelName } from '../discovery/relabel/labels.js';
import { selectorOf } from '../model/monitor.js';
import { type KubernetesObject, title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { groupBy } from '../util/group.js';
import { enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const labelNamesCollide = defineRule({
  id: 'label-names-collide',
  title: 'Two labels of an object become one in Prometheus, and the monitor reads it',
  gate: 'relabel',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const read = new Set(labelsRead(monitor).map(sanitizeLabelName));
    const told = new Set<KubernetesObject>();
    for (const { object, labels, place } of discovery.poolsOf(monitor).flatMap(objectsOf)) {
      if (told.has(object)) continue;
      told.add(object);
      for (const [name, keys] of groupBy(Object.keys(labels), sanitizeLabelName)) {
        const [first, second] = keys;
        if (first === undefined || second === undefined || !read.has(name)) continue;
        if (new Set(keys.map((key) => labels[key])).size < 2) continue; // both say the same
        yield {
          at: place(second),
          message: `the labels ${enumerated(keys.map((key) => `"${key}"`))} of ${title(object)} are both "${name}" in Prometheus, and ${title(monitor)} reads that`,
          why: 'characters other than letters, digits and underscores become underscores; which of the two values wins changes from one time to the next',
          help: 'give one of them another name, or let the monitor read another label',
          confidence: 'proven',
          related: [{ at: place(first), label: 'the other label' }],
        };
      }
    }
  },
});

/** Keys of labels that the operator makes rules for. */
function labelsRead(monitor: PoolTrace['monitor']): readonly string[] {
  if (monitor.kind !== 'ServiceMonitor' && monitor.kind !== 'PodMonitor') return [];
  const { matchLabels, matchExpressions } = selectorOf(monitor);
  const { jobLabel, podTargetLabels } = monitor.spec;
  return [
    ...Object.keys(matchLabels),
    ...matchExpressions.map(({ key }) => key),
    ...(jobLabel === undefined ? [] : [jobLabel]),
    ...(monitor.kind === 'ServiceMonitor' ? monitor.spec.targetLabels : podTargetLabels),
  ];
}

interface Labelled {
  readonly object: KubernetesObject;
  readonly labels: Readonly<Record<string, string>>;
  readonly place: (key: string) => Place;
}

/** The selected Services, or the workloads by the labels of their pods. */
function objectsOf({ services, workloads }: PoolTrace): readonly Labelled[] {
  return [
    ...services.map((object) => ({
      object,
      labels: object.labels,
      place: (key: string) => object.key('metadata', 'labels', key),
    })),
    ...workloads.map((object) => ({
      object,
      labels: object.template.labels,
      place: (key: string) => object.key(...object.template.at, 'metadata', 'labels', key),
    })),
  ];
}

import { matches } from '../discovery/selector.js';
import { unmetRequirement } from '../discovery/unmet-requirement.js';
import { selectorOf } from '../model/monitor.js';
import { type KubernetesObject, title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const selectorReadAsPattern = defineRule({
  id: 'selector-read-as-pattern',
  title: 'Dot in a selected value matches another character of a label',
  gate: 'relabel',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    if (monitor.kind !== 'ServiceMonitor' && monitor.kind !== 'PodMonitor') return;
    const selector = selectorOf(monitor);
    const told = new Set<KubernetesObject>();
    for (const pool of discovery.poolsOf(monitor)) {
      const selected = [
        ...pool.services.map((object) => ({ object, labels: object.labels })),
        ...pool.workloads.map((object) => ({ object, labels: object.template.labels })),
      ];
      for (const { object, labels } of selected) {
        const unmet = unmetRequirement(selector, labels);
        if (matches(selector, labels) || unmet === undefined || told.has(object)) continue;
        told.add(object);
        yield {
          at: monitor.field('spec', 'selector', ...unmet.path),
          message: `"${unmet.text}" of ${title(monitor)} also takes ${title(object)}, which has "${unmet.key}: ${labels[unmet.key]}"`,
          why: 'the operator writes the value into a pattern of Prometheus, in which a dot stands for any character: targets are scraped that Kubernetes would not select',
          help: 'select by a label without a dot in its value, or set selectorMechanism: RoleSelector, which compares text',
          confidence: 'proven',
          related: [{ at: object.field('metadata', 'name'), label: 'taken too' }],
        };
      }
    }
  },
});

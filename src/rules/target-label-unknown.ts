import { isInjectedInto } from '../graph/injected-ports.js';
import { type KubernetesObject, title } from '../model/object.js';
import { enumerated } from '../util/text.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const targetLabelUnknown = defineRule({
  id: 'target-label-unknown',
  title: 'Label that is to be copied to the targets is on none of them',
  gate: 'relabel',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, context) {
    if (monitor.kind !== 'ServiceMonitor' && monitor.kind !== 'PodMonitor') return;
    const pools = context.discovery.poolsOf(monitor);
    const services = new Set(pools.flatMap((pool) => pool.services));
    const workloads = new Set(
      pools.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ target: { backing } }) =>
          backing.kind === 'workload' ? [backing.workload] : backing.kind === 'outside' ? [undefined] : [],
        ),
      ),
    );
    const ofServices = [...services].map((service) => ({ object: service, labels: service.labels }));
    const ofPods = [...workloads].flatMap((workload) =>
      workload === undefined ? [] : [{ object: workload, labels: workload.template.labels }],
    );
    const arePodsKnown = [...workloads].every(
      (workload) => workload !== undefined && !isInjectedInto(workload.template),
    );
    const targetLabels = monitor.kind === 'ServiceMonitor' ? monitor.spec.targetLabels : [];
    const lists = [
      { field: 'targetLabels', names: targetLabels, owners: ofServices, what: 'Services' },
      {
        field: 'podTargetLabels',
        names: arePodsKnown ? monitor.spec.podTargetLabels : [],
        owners: ofPods,
        what: 'pods',
      },
    ];
    for (const { field, names, owners, what } of lists) {
      if (owners.length === 0 || owners.some(({ object }) => isMade(object, context))) continue;
      for (const [index, name] of names.entries()) {
        if (owners.some(({ labels }) => labels[name] !== undefined)) continue;
        yield {
          at: monitor.field('spec', field, index),
          message: `"${name}" under ${field} of ${title(monitor)} is no label of the ${what} it selects (${enumerated(owners.slice(0, 3).map(({ object }) => title(object)))})`,
          why: `no target gets the label, so what asks for it finds nothing`,
          help: `put the label on the ${what}, or take the entry away`,
          confidence: 'proven',
          related: owners.slice(0, 2).map(({ object }) => ({
            at: object.field('metadata', 'name'),
            label: 'has no such label',
          })),
        };
      }
    }
  },
});

/** Whether nobody wrote the object, or something changes it. */
function isMade({ manifest }: KubernetesObject, { graph }: RuleContext): boolean {
  return manifest.source.path.startsWith('<built') || graph.world.changedBy(manifest).length > 0;
}

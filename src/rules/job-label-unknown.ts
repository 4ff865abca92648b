import { labelPlace } from '../discovery/selection/select-monitors.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const jobLabelUnknown = defineRule({
  id: 'job-label-unknown',
  title: 'jobLabel names a label that the Service does not have',
  gate: 'relabel',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { discovery }) {
    const { jobLabel } = monitor.spec;
    const services = new Set(discovery.poolsOf(monitor).flatMap((pool) => pool.services));
    const written = [...services].filter(({ manifest }) => manifest.source.path !== '<built in>');
    if (jobLabel === undefined || written.length === 0) return;
    const lacking = written.filter(({ labels }) => labels[jobLabel] === undefined);
    if (lacking.length < services.size) return; // at least one Service has it: the others were left out on purpose
    const names = lacking.map(({ name }) => name);
    yield {
      at: monitor.field('spec', 'jobLabel'),
      message: `jobLabel "${jobLabel}" of ServiceMonitor ${monitor.ref} is no label of the Services it selects (they have ${listed(lacking.flatMap(({ labels }) => Object.keys(labels))) || 'none'})`,
      why: `the label "job" falls back to the name of the Service (${listed(names)}), so rules and dashboards that ask for another job find nothing`,
      help: 'name a label key of the Service here (not the wanted value), or put the label on the Service',
      confidence: 'proven',
      related: lacking.slice(0, 3).map((service) => ({
        at: labelPlace(service, jobLabel),
        label: `the labels of Service ${service.ref}`,
      })),
    };
  },
});

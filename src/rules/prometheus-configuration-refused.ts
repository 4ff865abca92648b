import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const prometheusConfigurationRefused = defineRule({
  id: 'prometheus-configuration-refused',
  title: 'What stands in the Prometheus itself makes a configuration that it refuses',
  gate: 'load',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { discovery }) {
    const trace = discovery.prometheuses.find((one) => one.prometheus === prometheus);
    if (trace?.fault === undefined || trace.state !== 'poisoned') return;
    const { found, reason, help, at, related } = trace.fault;
    yield {
      at,
      message: found,
      why: `the operator writes it down, and ${title(prometheus)} refuses the whole configuration ("${reason}"): every monitor keeps its old state, and a restarted pod does not come up`,
      help,
      confidence: 'proven',
      related,
    };
  },
});

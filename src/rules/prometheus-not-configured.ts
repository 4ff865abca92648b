import { defineRule } from './define-rule.js';

export const prometheusNotConfigured = defineRule({
  id: 'prometheus-not-configured',
  title: 'The operator cannot make a configuration for the Prometheus',
  gate: 'generation',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { discovery }) {
    const trace = discovery.prometheuses.find((one) => one.prometheus === prometheus);
    if (trace?.fault === undefined || trace.state !== 'failed') return;
    const { found, reason, help, at, related, edits } = trace.fault;
    yield {
      at,
      message: found,
      why: `the operator logs: sync "${prometheus.ref}" failed: ${reason}; it writes no configuration: nothing is scraped by a new Prometheus, and one that runs keeps its old jobs whatever is changed`,
      help,
      confidence: 'proven',
      related,
      ...(edits === undefined ? {} : { edits }),
    };
  },
});

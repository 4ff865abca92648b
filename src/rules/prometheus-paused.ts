import { title } from '../model/object.js';
import { configurationResources } from '../model/objects.js';
import { defineRule } from './define-rule.js';

export const prometheusPaused = defineRule({
  id: 'prometheus-paused',
  title: 'The operator applies nothing to a paused Prometheus',
  gate: 'ownership',
  severity: 'warning',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    if (!prometheus.spec.paused) return;
    const monitors = configurationResources(graph.world.objects).filter((monitor) =>
      discovery
        .poolsOf(monitor)
        .some((pool) => pool.prometheus === prometheus && pool.selection.verdict === 'yes'),
    );
    if (monitors.length === 0) return; // nothing waits for it
    yield {
      at: prometheus.field('spec', 'paused'),
      message: `${title(prometheus)} is paused, so the operator leaves its configuration as it is, whatever it selects`,
      why: 'monitors that are added, changed or taken away make no difference, without an event or a log line; a new Prometheus is not started at all',
      help: 'take "paused" away, or set it to false',
      confidence: 'likely', // somebody may hold it for a while
      related: monitors
        .slice(0, 3)
        .map((monitor) => ({ at: monitor.field('metadata', 'name'), label: 'selected by it' })),
    };
  },
});

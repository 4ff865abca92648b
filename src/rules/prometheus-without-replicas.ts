import { title } from '../model/object.js';
import { configurationResources } from '../model/objects.js';
import { defineRule } from './define-rule.js';

export const prometheusWithoutReplicas = defineRule({
  id: 'prometheus-without-replicas',
  title: 'Monitors are selected by a Prometheus of which no pod runs',
  gate: 'load',
  severity: 'warning',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    const { replicas, mode } = prometheus.spec;
    if (replicas !== 0 || mode === 'DaemonSet') return; // a negative number counts as one
    const selected = configurationResources(graph.world.objects).filter((monitor) => {
      const pools = discovery.poolsOf(monitor).filter(({ selection }) => selection.verdict !== 'no');
      return pools.length > 0 && pools.every((pool) => pool.prometheus === prometheus);
    });
    if (selected.length === 0) return; // nothing depends on it, or another one scrapes it too
    yield {
      at: prometheus.field('spec', 'replicas'),
      message: `${title(prometheus)} has no replicas, and no other Prometheus selects ${selected.length === 1 ? 'the monitor' : `the ${selected.length} monitors`} that it selects`,
      why: 'the operator makes the configuration, and no pod reads it: nothing is scraped, and no alert fires either',
      help: 'write 1, or leave replicas out',
      confidence: 'likely', // something may scale it
      related: selected
        .slice(0, 3)
        .map((monitor) => ({ at: monitor.field('metadata', 'name'), label: 'selected by it alone' })),
    };
  },
});

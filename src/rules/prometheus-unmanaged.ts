import { isUnmanaged } from '../discovery/generation/prometheus-state.js';
import type { Discovery } from '../discovery/pool.js';
import { selectorPairs } from '../discovery/selection/select-monitors.js';
import type { Graph } from '../graph/graph.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import { configurationResources } from '../model/objects.js';
import type { Prometheus } from '../model/prometheus.js';
import { counted, enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const prometheusUnmanaged = defineRule({
  id: 'prometheus-unmanaged',
  title: 'Prometheus without any selector, for which the operator writes an empty configuration',
  gate: 'generation',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    if (!isUnmanaged(graph, prometheus) || prometheus.spec.paused || isConfiguredByHand(graph, prometheus))
      return;
    const monitors = monitorsLeft(graph, discovery);
    const additional = prometheus.spec.additionalScrapeConfigs;
    if (monitors.length === 0 && additional === undefined) return; // nothing shows what it should scrape
    yield {
      at: prometheus.key('spec'),
      message: `${title(prometheus)} has none of the four selectors, so the operator leaves its configuration empty: ${lost(prometheus, monitors)}`,
      why: 'the configuration Secret stays empty until somebody else fills it: a new pod does not come up (open /etc/prometheus/config_out/prometheus.env.yaml: no such file or directory), and nothing is scraped',
      help: helpFor(monitors),
      confidence: isWholeWorld(graph, prometheus) ? 'proven' : 'likely',
      related: [
        ...(additional === undefined
          ? []
          : [{ at: prometheus.field('spec', 'additionalScrapeConfigs'), label: 'left out too' }]),
        ...monitors
          .slice(0, 3)
          .map((monitor) => ({ at: monitor.field('metadata', 'name'), label: title(monitor) })),
      ],
    };
  },
});

/** The Secret of the configuration is in the scan: then the selectors are absent on purpose. */
function isConfiguredByHand(graph: Graph, { name, namespace }: Prometheus): boolean {
  return graph.keySourcesOf('Secret', namespace, `prometheus-${name}`).length > 0;
}

/**
 * Monitors of a world in which every Prometheus is without selectors; where one has some, they may be for that one, which
 * may be the alternative that another file of the folder holds.
 */
function monitorsLeft(graph: Graph, discovery: Discovery): readonly ConfigurationResource[] {
  if (graph.world.among === 'files') return [];
  if (
    discovery.prometheuses.some(
      ({ prometheus }) => prometheus === undefined || !isUnmanaged(graph, prometheus),
    )
  )
    return [];
  return configurationResources(graph.world.objects);
}

function lost({ spec }: Prometheus, monitors: readonly ConfigurationResource[]): string {
  const [first, ...others] = monitors;
  const parts = [
    ...(spec.additionalScrapeConfigs === undefined ? [] : ['its additionalScrapeConfigs']),
    ...(first === undefined ? [] : [title(first)]),
    ...(others.length === 0 ? [] : [counted(others.length, 'other monitor')]),
  ];
  return `${enumerated(parts)} ${parts.length === 1 ? 'is' : 'are'} not in it`;
}

function helpFor(monitors: readonly ConfigurationResource[]): string {
  const kinds = new Set(monitors.map(({ kind }) => kind));
  const selectors = [...(kinds.size === 0 ? (['ServiceMonitor'] as const) : kinds)].map(
    (kind) => `${selectorPairs[kind].selector}: {}`,
  );
  return `write ${enumerated(selectors)} into the spec; an empty selector selects everything, an absent one nothing`;
}

/** Whether no patch and no other folder may bring the selectors, or the Prometheus that was meant. */
function isWholeWorld(graph: Graph, { manifest }: Prometheus): boolean {
  const { among, changedBy } = graph.world;
  return among === undefined && changedBy(manifest).length === 0 && !graph.installsPrometheus();
}

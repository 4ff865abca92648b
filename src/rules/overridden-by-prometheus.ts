import type { PoolTrace } from '../discovery/pool.js';
import { endpointTitle } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const overriddenByPrometheus = defineRule({
  id: 'overridden-by-prometheus',
  title: 'What the monitor asks for is overridden by the Prometheus',
  gate: 'generation',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<string>();
    for (const pool of discovery.poolsOf(monitor)) {
      const { prometheus, selection, index } = pool;
      if (prometheus === undefined || selection.verdict !== 'yes') continue;
      for (const { at, what, by } of overridden(prometheus, pool)) {
        const key = JSON.stringify([index, at.path]);
        if (seen.has(key)) continue;
        seen.add(key);
        yield {
          at,
          message: `${what} of ${endpointTitle(monitor, index)} has no effect: ${title(prometheus)} sets ${by}`,
          why: 'the operator lets the Prometheus have the last word, and says nothing of it',
          help:
            by === 'enforcedNamespaceLabel'
              ? 'take it away here, or name the object under excludedFromEnforcement at the Prometheus'
              : `take it away here, or ${by} at the Prometheus`,
          confidence: 'proven',
          related: [{ at: prometheus.key('spec', by), label: 'it has the last word' }],
        };
      }
    }
  },
});

interface Overridden {
  readonly at: Place;
  readonly what: string;
  readonly by: 'overrideHonorLabels' | 'enforcedNamespaceLabel';
}

/** Upstream: `honorLabels` and the order of the rules in the operator's promcfg.go. */
function overridden({ spec }: Prometheus, pool: PoolTrace): readonly Overridden[] {
  const found: Overridden[] = [];
  if (spec.overrideHonorLabels && pool.endpoint.honorLabels)
    found.push({ at: pool.field('honorLabels'), what: 'honorLabels', by: 'overrideHonorLabels' });
  const { relabelConfigs } = pool.scrapeJob;
  const last = relabelConfigs.findLast(({ from }) => from === 'enforcedNamespaceLabel');
  for (const { from, at, config } of relabelConfigs) {
    if (from !== 'relabelings' || last === undefined || config.targetLabel !== last.config.targetLabel)
      continue;
    found.push({
      at: { ...at, path: [...at.path, 'targetLabel'], part: 'value' },
      what: `the label "${config.targetLabel}" that a relabelling rule`,
      by: 'enforcedNamespaceLabel',
    });
  }
  return found;
}

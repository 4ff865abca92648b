import type { PoolTrace } from '../discovery/pool.js';
import { endpointTitle } from '../model/monitor.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';
import { listedAsUrl } from './static-target-refused.js';

export const relabelingLeavesNoTarget = defineRule({
  id: 'relabeling-leaves-no-target',
  title: 'Relabelling leaves Prometheus nothing that it could dial',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      const fault = faultOfAll(pool);
      if (seen.has(pool.index) || fault === undefined) continue;
      seen.add(pool.index);
      yield {
        at: placeOf(pool),
        message: `relabelling leaves every target of ${endpointTitle(monitor, pool.index)} without what Prometheus needs: ${fault}`,
        why: `Prometheus makes no target of them and says so in its log only ("Creating target failed": ${fault}): they are on no page, and not even \`up == 0\` can fire`,
        help: 'leave __address__ a host and a port, and the interval and the timeout a duration',
        confidence: pool.selection.verdict === 'yes' ? 'proven' : 'likely',
        related: pool.outcomes.flatMap(({ target }) => target.evidence().slice(0, 1)).slice(0, 3),
      };
    }
  },
});

/** What is wrong with the first one, where none of those that relabelling lets pass becomes a target. */
function faultOfAll({ state, outcomes, monitor }: PoolTrace): string | undefined {
  if (state !== 'ready') return undefined;
  if (outcomes.some((outcome) => listedAsUrl(monitor, outcome) !== undefined)) return undefined; // static-target-refused speaks for these
  const passed = outcomes.flatMap(({ fate }) => (fate.kind === 'dropped' ? [] : [fate]));
  const [first] = passed;
  return first?.kind === 'failed' && passed.every(({ kind }) => kind === 'failed') ? first.fault : undefined;
}

/** The last written rule that sets the address or another label with two underscores; else where the rules stand. */
function placeOf({ scrapeJob, key }: PoolTrace): Place {
  const rule = scrapeJob.relabelConfigs.findLast(
    ({ from, config }) => from === 'relabelings' && config.targetLabel.startsWith('__'),
  );
  if (rule === undefined) return key('relabelings');
  return { ...rule.at, path: [...rule.at.path, 'targetLabel'], part: 'value' };
}

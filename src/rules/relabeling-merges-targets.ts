import { isSurelyKept, keyOf } from '../discovery/doubles.js';
import type { Outcome, PoolTrace } from '../discovery/pool.js';
import { endpointTitle } from '../model/monitor.js';
import { groupBy } from '../util/group.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const relabelingMergesTargets = defineRule({
  id: 'relabeling-merges-targets',
  title: 'Relabelling makes several targets one',
  gate: 'relabel',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      const merged = mergedIn(pool);
      const [first] = merged;
      if (seen.has(pool.index) || first?.fate.kind !== 'kept') continue;
      seen.add(pool.index);
      yield {
        at: pool.key('relabelings'),
        message: `relabelling gives ${counted(merged.length, 'target')} of ${endpointTitle(monitor, pool.index)} the same address and the same labels: ${show(first.fate.url)} is scraped once for all of them`,
        why: 'targets of one job that are equal after relabelling are one target: what answers at that address speaks for all',
        help: 'leave a label that tells them apart, or let one of them pass only, so that this is seen to be meant',
        confidence: 'likely',
        related: merged.flatMap(({ target }) => target.evidence().slice(-1)).slice(0, 3),
      };
    }
  },
});

/** The first targets, of different pods or addresses, that relabelling makes equal. */
function mergedIn({ state, outcomes, endpoint }: PoolTrace): readonly Outcome[] {
  if (state !== 'ready' || endpoint.relabelings.length === 0) return [];
  const kept = outcomes.filter(isSurelyKept);
  const byUrl = groupBy(kept, ({ fate }) => (fate.kind === 'kept' ? fate.url : ''));
  for (const group of byUrl.values()) {
    if (apart(group).length < 2) continue; // labels are made again when asked for, so only those that may be equal are asked
    for (const same of groupBy(group, keyOf).values()) if (apart(same).length > 1) return apart(same);
  }
  return [];
}

/** One for each workload or address. */
function apart(outcomes: readonly Outcome[]): readonly Outcome[] {
  const found = new Map<unknown, Outcome>();
  for (const outcome of outcomes) {
    const { backing, port } = outcome.target;
    if (backing.kind === 'workload') found.set(backing.workload, outcome);
    if (backing.kind === 'address') found.set(`${backing.ip}:${port ?? ''}`, outcome);
  }
  return [...found.values()];
}

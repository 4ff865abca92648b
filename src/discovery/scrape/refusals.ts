import type { PoolTrace } from '../pool.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Refusal } from './scrape-verdict.js';

/** A target that a component's listener refuses. */
export interface RefusedTarget {
  readonly pool: PoolTrace;
  readonly target: DiscoveredTarget;
  readonly refusal: Refusal;
}

/**
 * What the listeners of components refuse, each listener once for each endpoint of the monitor. Also of pools whose
 * client cannot be made: mending that lets them run into it.
 */
export function refusalsOf(pools: readonly PoolTrace[], how: Refusal['how']): readonly RefusedTarget[] {
  const found = new Map<string, RefusedTarget>();
  for (const pool of pools) {
    for (const { target, fate } of pool.outcomes) {
      const refusal = fate.kind === 'kept' ? fate.scrape.refusedBy : undefined;
      if (refusal?.how !== how) continue;
      const { source } = refusal.listener.at.manifest;
      const key = JSON.stringify([
        pool.index,
        source.path,
        refusal.listener.at.path,
        refusal.listener.at.text,
      ]);
      const known = found.get(key);
      if (known === undefined || (!known.refusal.certain && refusal.certain))
        found.set(key, { pool, target, refusal });
    }
  }
  return [...found.values()];
}

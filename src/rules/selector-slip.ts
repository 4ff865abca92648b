import type { Discovery, PoolTrace } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { groupBy } from '../util/group.js';
import { perObject } from '../util/per-object.js';
import { isSlip } from './not-selected.js';

/**
 * All monitors that miss the selector of a Prometheus by the same slip of the pen, in order: the same label with the same value,
 * where no monitor of the kind has the one that is asked for. Of several the selector is at fault, not each of them.
 */
export function missedTogether(discovery: Discovery, pool: PoolTrace): readonly ConfigurationResource[] {
  return slipsIn(discovery).get(slipOf(pool) ?? '') ?? [];
}

const slipsIn = perObject((discovery: Discovery) => {
  const missed = new Map<string, readonly ConfigurationResource[]>();
  for (const { pools } of discovery.prometheuses) {
    for (const ofKind of groupBy(pools, ({ monitor }) => monitor.kind).values()) {
      const slips = new Set(ofKind.map(slipOf));
      const [slip] = slips;
      if (slips.size === 1 && slip !== undefined)
        missed.set(slip, [...new Set(ofKind.map(({ monitor }) => monitor))]);
    }
  }
  return missed;
});

/** One name for each slip; undefined where something else decides. */
function slipOf({ prometheus, monitor, selection }: PoolTrace): string | undefined {
  if (selection.verdict !== 'no' || selection.fault !== 'labels' || !isSlip(selection)) return undefined;
  return JSON.stringify([prometheus?.kind, prometheus?.ref, monitor.kind, selection.wanted, selection.found]);
}

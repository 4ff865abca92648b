import type { ConfigurationResource } from '../model/monitor.js';
import { perObject } from '../util/per-object.js';
import type { Outcome, PoolTrace, PrometheusPools } from './pool.js';
import { targetKey } from './relabel/target-url.js';
import { hidesTarget } from './service-discovery/forbidden.js';

/** Two jobs of one Prometheus that scrape the same URLs. */
export interface DoubleJob {
  /** The job that comes later in the configuration. */
  readonly pool: PoolTrace;
  readonly first: PoolTrace;
  /** One of those that both scrape, as the later job found it. */
  readonly outcome: Outcome;
  /** Whether the two give it the same labels, so that both write into the same series. */
  readonly isSameSeries: boolean;
}

/**
 * The jobs of a Prometheus that repeat another one, by their monitor; one pair for each two jobs. Jobs that keep different metrics of
 * a target share them out and do not repeat each other.
 */
export const doubleJobsOf = perObject(
  ({ pools }: PrometheusPools): ReadonlyMap<ConfigurationResource, readonly DoubleJob[]> => {
    const seen = new Map<string, Pick<DoubleJob, 'pool' | 'outcome'>>();
    const doubles = new Map<ConfigurationResource, DoubleJob[]>();
    for (const pool of pools) {
      const known = new Set<PoolTrace>([pool]);
      for (const { outcome, key } of scrapesOf(pool)) {
        const before = seen.get(key);
        seen.set(key, before ?? { pool, outcome });
        if (before === undefined || known.has(before.pool)) continue;
        if (areAlternatives(before.pool.monitor, pool.monitor)) continue;
        known.add(before.pool);
        const list = doubles.get(pool.monitor) ?? [];
        doubles.set(pool.monitor, list);
        const isSameSeries = keyOf(before.outcome) === keyOf(outcome);
        list.push({ pool, first: before.pool, outcome, isSameSeries });
      }
    }
    return doubles;
  },
);

/** Labels that say what an object belongs to, which differ between any two. */
const ofOwner = /^(?:app|name|k8s-app|component|release|chart|heritage)$|^(?:app\.kubernetes\.io|helm\.sh)\//;

/** Objects that one label tells apart, such as a profile, are there to be chosen from: something narrows the selector later. */
function areAlternatives({ labels }: ConfigurationResource, other: ConfigurationResource): boolean {
  return Object.entries(labels).some(
    ([key, value]) => !ofOwner.test(key) && other.labels[key] !== undefined && other.labels[key] !== value,
  );
}

/** What a job surely scrapes, and what another one has to share to repeat it. */
function scrapesOf(pool: PoolTrace) {
  if (pool.state !== 'ready' || (pool.prometheus !== undefined && pool.selection.verdict !== 'yes'))
    return [];
  const kept = JSON.stringify(pool.endpoint.metricRelabelings);
  const isOneMonitor = pool.prometheus === undefined ? pool.object : ''; // two Prometheuses outside the scan may share them out
  return pool.outcomes.flatMap((outcome) => {
    const { fate, target } = outcome;
    if (fate.kind !== 'kept' || !isSurelyKept(outcome) || hidesTarget(pool.forbidden, target)) return [];
    return [{ outcome, key: JSON.stringify([fate.url, kept, isOneMonitor]) }];
  });
}

/** Whether no rule that looks at what is not in the scan could still drop a target that is kept. */
export function isSurelyKept({ fate }: Outcome): boolean {
  return fate.kind === 'kept' && !fate.scrape.evidence.some(({ label }) => label === 'the rule that decides');
}

/** What tells targets of one pool apart. */
export function keyOf({ fate }: Outcome): string {
  return fate.kind === 'kept' ? targetKey(fate.labels, fate.url) : '';
}

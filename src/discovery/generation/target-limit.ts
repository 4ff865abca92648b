import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { isSymbolic } from '../../util/symbol.js';
import type { Outcome } from '../pool.js';
import type { FoundTarget } from '../relabel/found-target.js';
import { targetKey } from '../relabel/target-url.js';

/** A limit that the targets of one job exceed. */
export interface ExceededLimit {
  /** At least so many targets there are: pods whose number is not written count as one. */
  readonly count: number;
  readonly limit: number;
  readonly at: Place;
  /** Whether the count holds whatever happens to the number of pods. */
  readonly isCertain: boolean;
}

/**
 * With more targets than the limit, Prometheus scrapes none of them: all are down. Undefined where none is exceeded.
 * Upstream: `checkTargetLimit` in Prometheus' scrape/scrape.go.
 */
export function exceededLimit(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  outcomes: readonly Outcome[],
): ExceededLimit | undefined {
  const { limit, at } = limitOf(prometheus, monitor);
  if (limit === 0 || (prometheus?.spec.shards ?? 1) > 1) return undefined; // each shard counts its own
  const surely = surelyKept(outcomes);
  const count = surely.reduce((sum, outcome) => sum + leastCountOf(outcome), 0);
  return count > limit ? { count, limit, at, isCertain: surely.length > limit } : undefined;
}

/** Those that are kept, each once; whether there are pods behind a Service of which the scan holds none is open. */
function surelyKept(outcomes: readonly Outcome[]): readonly Outcome[] {
  const kept = outcomes.flatMap((outcome) => {
    const { target, fate } = outcome;
    if (fate.kind !== 'kept' || target.backing.kind === 'outside') return [];
    return [[targetKey(fate.labels, fate.url), outcome] as const];
  });
  return [...new Map(kept).values()];
}

export function withLimit(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  outcomes: readonly Outcome[],
  targets: readonly FoundTarget[],
): readonly FoundTarget[] {
  const exceeded = exceededLimit(prometheus, monitor, outcomes);
  if (exceeded === undefined) return targets;
  const { count, limit, at } = exceeded;
  const why = `target_limit exceeded (number of targets: ${count}, limit: ${limit})`;
  const evidence = [{ at, label: 'the limit on targets' }];
  return targets.map((target) => target.judged('down', why, evidence));
}

/** The least that counts, 0 for none. Upstream: `getLimit` in the operator's promcfg.go. */
function limitOf(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
): Pick<ExceededLimit, 'limit' | 'at'> {
  const enforced = prometheus?.spec.enforcedTargetLimit ?? 0;
  const own = monitor.spec.targetLimit;
  const usual = own || (prometheus?.spec.targetLimit ?? 0);
  if (prometheus !== undefined && enforced > 0 && (usual === 0 || enforced < usual))
    return { limit: enforced, at: prometheus.field('spec', 'enforcedTargetLimit') };
  if (prometheus === undefined || own > 0) return { limit: own, at: monitor.field('spec', 'targetLimit') };
  return { limit: usual, at: prometheus.field('spec', 'targetLimit') };
}

/** Pods that relabelling has made alike are one target. */
function leastCountOf({ target, fate }: Outcome): number {
  if (fate.kind !== 'kept') return 0;
  const differ = [...fate.labels.values()].some(isSymbolic);
  return target.backing.kind === 'workload' && differ ? (target.backing.workload.replicas ?? 1) : 1;
}

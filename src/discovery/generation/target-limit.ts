import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isSymbolic } from '../../util/symbol.js';
import type { Outcome } from '../pool.js';
import type { Target } from '../trace.js';

/**
 * With more targets than the limit, Prometheus scrapes none of them: all are down. The replicas that manifests write are
 * counted; pods whose number is not written count as one.
 * Upstream: `checkTargetLimit` in Prometheus' scrape/scrape.go.
 */
export function withLimit(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  outcomes: readonly Outcome[],
  targets: readonly Target[],
): readonly Target[] {
  const limit = limitOf(prometheus, monitor);
  if (limit === 0) return targets;
  if (targets.some(({ shard }) => shard !== undefined)) return targets; // each shard counts its own
  const count = outcomes.reduce((sum, outcome) => sum + leastCountOf(outcome), 0);
  if (count <= limit) return targets;
  const why = `target_limit exceeded (number of targets: ${count}, limit: ${limit})`;
  const at = monitor.field('spec', 'targetLimit');
  const evidence = [{ at, label: 'the limit on targets' }];
  return targets.map((target) => ({ ...target, verdict: 'down', why, evidence }));
}

/** Upstream: `getLimit` in the operator's promcfg.go. */
function limitOf(prometheus: Prometheus | undefined, monitor: ConfigurationResource): number {
  const own = monitor.spec.targetLimit || (prometheus?.spec.targetLimit ?? 0);
  const enforced = prometheus?.spec.enforcedTargetLimit ?? 0;
  return own > 0 && enforced > 0 ? Math.min(own, enforced) : own || enforced;
}

/** Pods that relabelling has made alike are one target. */
function leastCountOf({ target, fate }: Outcome): number {
  if (fate.kind !== 'kept') return 0;
  const differ = [...fate.labels.values()].some(isSymbolic);
  return target.backing.kind === 'workload' && differ ? (target.backing.workload.replicas ?? 1) : 1;
}

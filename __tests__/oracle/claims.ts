import type { PrometheusRecord } from '../../lab/recording.js';
import type { PoolTrace, PrometheusPools } from '../../src/discovery/pool.js';

/*
 * The laboratory's cluster holds what a scenario's files hold and nothing else; for us a scan may be a part of the
 * cluster. Where we say that something outside of the scan decides, we claim nothing, and a recording cannot contradict.
 */

/** Pools that a recording knows as jobs: those that we say are generated, without those that we leave open and are not. */
export function claimedPools({ pools }: PrometheusPools, { jobs }: PrometheusRecord): readonly PoolTrace[] {
  return pools.filter(
    (pool) =>
      pool.state !== 'not-selected' &&
      pool.state !== 'rejected' &&
      pool.state !== 'unmanaged' &&
      !(isOpen(pool) && !jobs.some(({ job_name }) => job_name === pool.job)),
  );
}

/** Whether the labels of a Namespace, or a Secret, that the scan does not hold decide about a pool. */
export function isOpen({ selection, admission }: PoolTrace): boolean {
  return selection.verdict === 'unknown' || admission.verdict === 'unknown';
}

/** Whether an address or a URL stands for pods or nodes that the scan does not hold. */
export function standsForOutside(text: string): boolean {
  return text.includes('{address of a pod behind Service ') || text.includes('{address of a node}');
}

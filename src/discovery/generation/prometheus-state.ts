import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PoolTrace, PrometheusPools } from '../pool.js';
import { additionalFault } from './additional-config.js';
import { type ConfigurationFault, configurationFault } from './configuration-fault.js';

/** What becomes of a Prometheus, before one looks at a single pool. */
export interface PrometheusState {
  readonly state: PrometheusPools['state'];
  /** Why no monitor of it is scraped; empty where some may be. */
  readonly reason: string;
  /** What keeps the operator from making a configuration; undefined where the state is another. */
  readonly fault?: ConfigurationFault;
}

/** The state of a Prometheus; undefined stands for one outside the scan. */
export function prometheusState(
  graph: Graph,
  prometheus: Prometheus | undefined,
  pools: readonly PoolTrace[],
): PrometheusState {
  if (prometheus === undefined) return { state: 'assumed', reason: '' };
  if (isUnmanaged(prometheus)) {
    return {
      state: 'unmanaged',
      reason: 'all selectors are absent, so the operator writes no configuration',
    };
  }
  if (prometheus.spec.paused)
    return { state: 'unmanaged', reason: 'it is paused, so the operator applies no change' };
  const fault = configurationFault(prometheus);
  if (fault !== undefined) return failed(fault);
  const additional = additionalFault(graph, prometheus, jobsOf(pools));
  if (additional?.state === 'failed') return failed(additional);
  const culprit = pools.find(({ state }) => state === 'poisoned');
  if (culprit === undefined && additional === undefined) return { state: 'ready', reason: '' };
  if (culprit === undefined)
    return {
      state: 'poisoned',
      reason: `Prometheus refuses the configuration because of additionalScrapeConfigs: ${additional?.reason}`,
    };
  const reason = `Prometheus refuses the configuration because of ${culprit.job}: ${culprit.reason}`;
  return { state: 'poisoned', reason };
}

function failed(fault: ConfigurationFault): PrometheusState {
  return { state: 'failed', reason: `the operator makes no configuration: ${fault.reason}`, fault };
}

/** The jobs that are surely generated. */
function jobsOf(pools: readonly PoolTrace[]): readonly string[] {
  return pools
    .filter(({ state, selection }) => state !== 'rejected' && selection.verdict === 'yes')
    .map(({ job }) => job);
}

/** Whether the operator leaves the configuration to somebody else. Upstream: `unmanagedPrometheusConfiguration` in the operator's pkg/prometheus/server/operator.go. */
export function isUnmanaged({ kind, spec }: Prometheus): boolean {
  return (
    kind === 'Prometheus' &&
    spec.serviceMonitorSelector === undefined &&
    spec.podMonitorSelector === undefined &&
    spec.probeSelector === undefined &&
    spec.scrapeConfigSelector === undefined
  );
}

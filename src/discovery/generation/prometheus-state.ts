import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PoolTrace, PrometheusPools } from '../pool.js';
import { operatorsOf } from '../selection/watched-by.js';
import { additionalFault, additionalPoison } from './additional-config.js';
import { classFault } from './class-fault.js';
import { clientFault } from './client-fault.js';
import { type ConfigurationFault, configurationFault } from './configuration-fault.js';
import { ownPoison } from './own-poison.js';

/** What becomes of a Prometheus, before one looks at a single pool. */
export interface PrometheusState {
  readonly state: PrometheusPools['state'];
  /** Why no monitor of it is scraped; empty where some may be. */
  readonly reason: string;
  /** What keeps the operator from making a configuration, or Prometheus from taking it, and stands in the Prometheus itself. */
  readonly fault?: ConfigurationFault;
}

/** The state of a Prometheus; undefined stands for one outside the scan. */
export function prometheusState(
  graph: Graph,
  prometheus: Prometheus | undefined,
  pools: readonly PoolTrace[],
): PrometheusState {
  if (prometheus === undefined) return { state: 'assumed', reason: '' };
  if (isUnmanaged(graph, prometheus)) {
    return {
      state: 'unmanaged',
      reason: 'all selectors are absent, so the operator writes no configuration',
    };
  }
  if (prometheus.spec.paused)
    return { state: 'unmanaged', reason: 'it is paused, so the operator applies no change' };
  const versions = graph.versionsFor(prometheus);
  const fault =
    configurationFault(prometheus, versions.operator) ??
    classFault(prometheus, versions) ??
    clientFault(graph, prometheus) ??
    additionalFault(graph, prometheus);
  if (fault !== undefined)
    return { state: 'failed', reason: `the operator makes no configuration: ${fault.reason}`, fault };
  const culprit = pools.find(({ state }) => state === 'poisoned');
  const own = ownPoison(prometheus, versions.running) ?? additionalPoison(graph, prometheus, jobsOf(pools));
  if (culprit === undefined && own === undefined) return { state: 'ready', reason: '' };
  const because = culprit === undefined ? own?.at.path[1] : culprit.job;
  const reason = `Prometheus refuses the configuration because of ${because}: ${culprit?.reason ?? own?.reason}`;
  return { state: 'poisoned', reason, ...(own === undefined ? {} : { fault: own }) };
}

/** The jobs that are surely generated. */
function jobsOf(pools: readonly PoolTrace[]): readonly string[] {
  return pools
    .filter(({ state, selection }) => state !== 'rejected' && selection.verdict === 'yes')
    .map(({ job }) => job);
}

/**
 * Whether the operator leaves the configuration to somebody else, which since 0.79 a flag keeps it from.
 * Upstream: `unmanagedPrometheusConfiguration` in the operator's pkg/prometheus/server/operator.go.
 */
export function isUnmanaged(graph: Graph, prometheus: Prometheus): boolean {
  const { kind, spec } = prometheus;
  const isKept = operatorsOf(graph, prometheus).some(({ flags }) => {
    const flag = flags.get('disable-unmanaged-prometheus-configuration');
    return flag !== undefined && !/^(?:false|f|0)$/i.test(flag.value ?? '');
  });
  return (
    !isKept &&
    kind === 'Prometheus' &&
    spec.serviceMonitorSelector === undefined &&
    spec.podMonitorSelector === undefined &&
    spec.probeSelector === undefined &&
    spec.scrapeConfigSelector === undefined
  );
}

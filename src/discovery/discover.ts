import type { Graph } from '../graph/graph.js';
import type { Prometheus } from '../model/prometheus.js';
import { groupBy } from '../util/group.js';
import { discoverPools } from './discover-pool.js';
import type { Discovery, PoolTrace, PrometheusPools } from './pool.js';
import { validateSelector } from './selector.js';

/**
 * What every Prometheus of a world would scrape. Where the world holds none, one outside the scan stands in, of which only
 * is known that some Prometheus is meant to select the monitors.
 */
export function discover(graph: Graph): Discovery {
  const { prometheuses } = graph.world.objects;
  const traces =
    prometheuses.length === 0
      ? [discoverPrometheus(graph, undefined)]
      : prometheuses.map((p) => discoverPrometheus(graph, p));
  const pools = groupBy(
    traces.flatMap((trace) => trace.pools),
    ({ monitor }) => monitor,
  );
  return { prometheuses: traces, poolsOf: (monitor) => pools.get(monitor) ?? [] };
}

function discoverPrometheus(graph: Graph, prometheus: Prometheus | undefined): PrometheusPools {
  const monitors = [...graph.world.objects.serviceMonitors].sort((a, b) =>
    a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0,
  );
  const pools = monitors.flatMap((monitor) => discoverPools(graph, prometheus, monitor));
  const state = stateOf(prometheus, pools);
  return {
    prometheus,
    ref: prometheus?.ref ?? 'assumed',
    world: graph.world.name,
    state,
    pools: pools.map((pool) => underState(pool, state, pools)),
  };
}

function stateOf(prometheus: Prometheus | undefined, pools: readonly PoolTrace[]): PrometheusPools['state'] {
  if (prometheus === undefined) return 'assumed';
  if (isUnmanaged(prometheus)) return 'unmanaged';
  if (isFailed(prometheus)) return 'failed';
  return pools.some((pool) => pool.state === 'poisoned') ? 'poisoned' : 'ready';
}

/** Upstream: `unmanagedPrometheusConfiguration` in the operator's pkg/prometheus/server/operator.go. */
export function isUnmanaged({ kind, spec }: Prometheus): boolean {
  return (
    kind === 'Prometheus' &&
    spec.serviceMonitorSelector === undefined &&
    spec.podMonitorSelector === undefined &&
    spec.probeSelector === undefined &&
    spec.scrapeConfigSelector === undefined
  );
}

/** What keeps the operator from making any configuration. Upstream: `sync` in server/operator.go. */
function isFailed({ spec }: Prometheus): boolean {
  const selectors = [spec.serviceMonitorSelector, spec.serviceMonitorNamespaceSelector];
  return (
    selectors.some((selector) => selector !== undefined && validateSelector(selector) !== undefined) ||
    spec.scrapeClasses.filter(({ isDefault }) => isDefault).length > 1
  );
}

/** A Prometheus without a usable configuration has no pools, whatever its monitors say. */
function underState(
  pool: PoolTrace,
  state: PrometheusPools['state'],
  pools: readonly PoolTrace[],
): PoolTrace {
  if (state === 'unmanaged') {
    const reason = 'all selectors are absent, so the operator writes no configuration';
    return emptied(pool, 'unmanaged', reason);
  }
  if (state === 'poisoned' && pool.state !== 'not-selected' && pool.state !== 'rejected') {
    const culprit = pools.find((other) => other.state === 'poisoned');
    const reason = `Prometheus refuses the configuration because of ${culprit?.job}: ${culprit?.reason}`;
    return emptied(pool, 'poisoned', pool.state === 'poisoned' ? pool.reason : reason);
  }
  return pool;
}

function emptied(pool: PoolTrace, state: PoolTrace['state'], reason: string): PoolTrace {
  return { ...pool, state, reason, targets: [], dropped: () => [] };
}

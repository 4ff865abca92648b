import type { Graph } from '../graph/graph.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { KubernetesObject } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Manifest } from '../source/manifest.js';
import { groupBy } from '../util/group.js';
import { admitted } from './admission/admitted.js';
import { discoverPools } from './discover-pool.js';
import { openLists } from './generation/additional-config.js';
import { type PrometheusState, prometheusState } from './generation/prometheus-state.js';
import { openMounts } from './pool/open-mounts.js';
import { UnselectedPool } from './pool/unselected-pool.js';
import type { Discovery, PoolTrace, PrometheusPools } from './pool.js';

/**
 * What every Prometheus of a world would scrape. Where the world holds none, one outside the scan stands in, of which only
 * is known that some Prometheus is meant to select the monitors.
 */
export function discover(whole: Graph): Discovery {
  const { graph, refused } = admitted(whole);
  const { prometheuses } = graph.world.objects;
  const traces =
    prometheuses.length === 0
      ? [discoverPrometheus(graph, undefined, refused)]
      : prometheuses.map((p) => discoverPrometheus(graph, p, refused));
  const pools = groupBy(
    traces.flatMap((trace) => trace.pools),
    ({ monitor }) => monitor,
  );
  const poolsOf = <Kind extends ConfigurationResource>(monitor: Kind) =>
    (pools.get(monitor) ?? []) as unknown as readonly PoolTrace<Kind>[]; // they are grouped by their own monitor
  const emptyPoolOf = <Kind extends ConfigurationResource>(monitor: Kind) => {
    const searched = poolsOf(monitor).find(({ state }) => state === 'ready' || state === 'client-broken');
    const found = searched && [...searched.services, ...searched.workloads, ...searched.outcomes];
    return found?.length === 0 ? searched : undefined;
  };
  const poolsIfTaken = (monitor: ConfigurationResource) =>
    traces.flatMap(({ prometheus }) => discoverPools(graph, prometheus, monitor));
  const isRefused = ({ manifest }: KubernetesObject) => refused.has(manifest);
  return { prometheuses: traces, poolsOf, emptyPoolOf, poolsIfTaken, isRefused };
}

/** A Prometheus that the API server refuses scrapes nothing; what it would select is looked at all the same, as its author sees it. */
function discoverPrometheus(
  graph: Graph,
  prometheus: Prometheus | undefined,
  refused: ReadonlySet<Manifest>,
): PrometheusPools {
  const { serviceMonitors, podMonitors, probes, scrapeConfigs } = graph.world.objects;
  const monitors = [serviceMonitors, podMonitors, probes, scrapeConfigs].flatMap(inOrder);
  const pools = monitors.flatMap((monitor) => discoverPools(graph, prometheus, monitor));
  const isRefused = prometheus !== undefined && refused.has(prometheus.manifest);
  const state = isRefused ? notThere : prometheusState(graph, prometheus, pools);
  return {
    prometheus,
    ref: prometheus?.ref ?? 'assumed',
    world: graph.world.name,
    versions: graph.versionsFor(prometheus),
    state: state.state,
    fault: state.fault,
    pools: pools.map((pool) => underState(pool, state)),
    unproven:
      prometheus === undefined ? [] : [...openLists(graph, prometheus), ...openMounts(graph, prometheus)],
  };
}

const notThere: PrometheusState = {
  state: 'failed',
  reason: 'the API server refuses the Prometheus itself',
};

/** Jobs stand in the order of kinds, then of names. Upstream: `generateServerConfiguration` in promcfg.go. */
function inOrder(monitors: readonly ConfigurationResource[]): readonly ConfigurationResource[] {
  return [...monitors].sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
}

/** A Prometheus without a usable configuration has no pools, whatever its monitors say. */
function underState(pool: PoolTrace, { state, reason }: PrometheusState): PoolTrace {
  if (state === 'ready' || state === 'assumed') return pool;
  if (state !== 'poisoned') return emptied(pool, 'unmanaged', reason);
  if (pool.state === 'not-selected' || pool.state === 'rejected') return pool;
  return emptied(pool, 'poisoned', pool.state === 'poisoned' ? pool.reason : reason);
}

function emptied(pool: PoolTrace, state: PoolTrace['state'], reason: string): PoolTrace {
  if (pool instanceof UnselectedPool) return pool.under({ state, reason });
  return { ...pool, state, reason, targets: [], dropped: () => [] };
}

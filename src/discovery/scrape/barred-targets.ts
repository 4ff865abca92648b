import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Workload } from '../../model/workload.js';
import { groupBy } from '../../util/group.js';
import type { Discovery, Outcome, PoolTrace } from '../pool.js';
import { type Barrier, barrierBetween } from './network-policies.js';

/** Targets that a policy keeps a Prometheus from, of one policy together. */
export interface BarredTargets {
  readonly barrier: Barrier;
  readonly pools: readonly PoolTrace[];
  readonly workloads: readonly Workload[];
  /** The container ports that are scraped. */
  readonly ports: readonly number[];
}

/** What network policies keep a Prometheus from scraping, of the monitors that it surely selects. */
export function barredTargetsOf(
  graph: Graph,
  discovery: Discovery,
  prometheus: Prometheus,
): readonly BarredTargets[] {
  if (graph.world.objects.networkPolicies.length === 0) return [];
  const pools = discovery.prometheuses
    .filter((trace) => trace.prometheus === prometheus)
    .flatMap((trace) => trace.pools)
    .filter(({ selection }) => selection.verdict === 'yes');
  const barred = pools.flatMap((pool) =>
    pool.outcomes.flatMap((outcome) => {
      const dialled = dialledOf(outcome);
      if (dialled === undefined) return [];
      const barrier = barrierBetween(graph, prometheus, dialled.workload, dialled.port);
      return barrier === undefined ? [] : [{ pool, barrier, ...dialled }];
    }),
  );
  const groups = groupBy(
    barred,
    ({ barrier }) => `${barrier.policy.ref} ${barrier.how} ${barrier.rule?.at.at(-1)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
    return [
      {
        barrier: first.barrier,
        pools: distinct(group.map(({ pool }) => pool)),
        workloads: distinct(group.map(({ workload }) => workload)),
        ports: distinct(group.map(({ port }) => port)).toSorted((a, b) => a - b),
      },
    ];
  });
}

/** The pods and the port of a target, unless relabelling sends the scrape elsewhere. */
function dialledOf({
  target,
  fate,
}: Outcome): { readonly workload: Workload; readonly port: number } | undefined {
  const { backing, port } = target;
  if (fate.kind !== 'kept' || fate.isRedirected) return undefined;
  if (backing.kind !== 'workload' || port === undefined) return undefined;
  return { workload: backing.workload, port };
}

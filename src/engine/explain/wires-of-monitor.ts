import type { Discovery, PoolTrace, PrometheusPools } from '../../discovery/pool.js';
import type { Graph } from '../../graph/graph.js';
import { type ConfigurationResource, endpointsOf } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { type Hop, hop, type Wire } from './hop.js';
import { fileHops, jobHop, keysReadBy, referenceHop } from './job-hops.js';
import { prometheusTitle, rejectionHop, selectionHop, stateHops } from './selection-hops.js';
import { targetHops } from './target-hops.js';

/** From each Prometheus through the monitor to its targets; those that select it come first. */
export function wiresOfMonitor(
  graph: Graph,
  discovery: Discovery,
  monitor: ConfigurationResource,
): readonly Wire[] {
  if (endpointsOf(monitor).length === 0) {
    const at = [{ at: monitor.key('spec'), label: title(monitor) }];
    const text = 'it lists no endpoint, so it becomes no job';
    return [{ title: title(monitor), hops: [hop('generation', 'broken', text, at, [title(monitor)])] }];
  }
  const ends = discovery.prometheuses.flatMap((trace) => {
    const pools = trace.pools.filter((pool) => pool.monitor === monitor);
    return pools.length === 0 ? [] : [{ trace, pools }];
  });
  const isSelected = ({ pools }: (typeof ends)[number]) => pools[0]?.selection.verdict !== 'no';
  return [...ends.filter(isSelected), ...ends.filter((end) => !isSelected(end))].flatMap(({ trace, pools }) =>
    wiresThrough(graph, trace, pools),
  );
}

function wiresThrough(graph: Graph, trace: PrometheusPools, pools: readonly PoolTrace[]): readonly Wire[] {
  const [first] = pools;
  if (first === undefined) return [];
  const head: Wire = { title: prometheusTitle(first), hops: headHops(trace, first) };
  if (!isInConfiguration(first)) return [head];
  return [head, ...pools.map((pool) => ({ title: pool.job, hops: jobHops(graph, pool) }))];
}

/** Whether the operator writes a job for it, as far as the scan tells. */
export function isInConfiguration({ selection, admission }: PoolTrace): boolean {
  return selection.verdict !== 'no' && admission.verdict !== 'rejected';
}

/** The hops that all jobs of a monitor share. */
export function headHops(trace: PrometheusPools, pool: PoolTrace): readonly Hop[] {
  const isSelected = pool.selection.verdict !== 'no';
  return [...stateHops(trace), selectionHop(pool), ...(isSelected ? [rejectionHop(pool)] : [])];
}

function jobHops(graph: Graph, pool: PoolTrace): readonly Hop[] {
  return [
    jobHop(pool),
    ...keysReadBy(graph, pool).map((key) => referenceHop(pool, key)),
    ...fileHops(pool),
    ...targetHops(pool),
  ];
}

/** What a Prometheus selects, and what the operator makes of it. */
export function wiresOfPrometheus(discovery: Discovery, prometheus: Prometheus): readonly Wire[] {
  const trace = discovery.prometheuses.find((one) => one.prometheus === prometheus);
  if (trace === undefined) return [];
  const firsts = new Map<ConfigurationResource, PoolTrace>();
  for (const pool of trace.pools) if (!firsts.has(pool.monitor)) firsts.set(pool.monitor, pool);
  const state = stateHops(trace);
  const monitors = [...firsts.values()].map((pool) => ({
    title: pool.object,
    hops: monitorHops(trace, pool),
  }));
  const none = hop('selection', 'unproven', 'the scan holds no monitor', [
    { at: prometheus.field('metadata', 'name'), label: title(prometheus) },
  ]);
  if (monitors.length === 0) return [{ title: title(prometheus), hops: [...state, none] }];
  return [...(state.length === 0 ? [] : [{ title: title(prometheus), hops: state }]), ...monitors];
}

function monitorHops(trace: PrometheusPools, pool: PoolTrace): readonly Hop[] {
  if (!isInConfiguration(pool)) return headHops({ ...trace, state: 'ready' }, pool);
  const targets = trace.pools.filter(({ monitor }) => monitor === pool.monitor).flatMap((own) => own.targets);
  const count = (verdict: string) => targets.filter((target) => target.verdict === verdict).length;
  const [up, down, unknown] = [count('up'), count('down'), count('unknown')];
  const text =
    targets.length === 0
      ? `it has no target${pool.reason === '' ? '' : `: ${pool.reason}`}`
      : `its targets: ${up} up, ${down} down, ${unknown} unknown`;
  const at = [{ at: pool.monitor.field('metadata', 'name'), label: pool.object }];
  const verdict =
    down > 0
      ? 'broken'
      : up > 0 && unknown === 0
        ? 'holds'
        : targets.length > 0
          ? 'unproven'
          : 'likely-broken';
  return [...headHops({ ...trace, state: 'ready' }, pool), hop('scrape', verdict, text, at, [pool.object])];
}

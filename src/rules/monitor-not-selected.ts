import type { Problem } from '../diagnostics/finding.js';
import { isUnmanaged } from '../discovery/generation/prometheus-state.js';
import type { PoolTrace } from '../discovery/pool.js';
import { selectorPairs } from '../discovery/selection/select-monitors.js';
import { nothingElse } from '../graph/closed.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import { configurationResources } from '../model/objects.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { counted } from '../util/text.js';
import { defineRule, type RuleContext } from './define-rule.js';
import {
  isSlip,
  nearestFirst,
  type Refusal,
  refusalEdits,
  refusalEnds,
  refusalHelp,
  refusalMessage,
} from './not-selected.js';
import { missedTogether } from './selector-slip.js';

const why =
  'the operator leaves the monitor out of the configuration without an event or a log line: its job is nowhere in Prometheus';

export const monitorNotSelected = defineRule({
  id: 'monitor-not-selected',
  title: 'No Prometheus selects the monitor',
  gate: 'selection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, context) {
    const pools = context.discovery.poolsOf(monitor);
    if (pools.length > 0 && lacksPrometheus(context)) yield withoutPrometheus(monitor);
    const all = refusalsOf(pools);
    if (all.length < new Set(pools.map(({ prometheus }) => prometheus)).size) return;
    const [nearby, ...others] = all.filter(({ owner }) => !isUnmanaged(context.graph, owner)); // prometheus-unmanaged speaks for those
    if (nearby === undefined) return;
    const together = others.length > 0 ? [] : missedTogether(context.discovery, nearby.pool);
    if (together.length > 1) {
      if (together[0] === monitor) yield selectorAtFault(nearby, together);
      return;
    }
    yield {
      at: nearby.selection.objectAt,
      message: refusalMessage([nearby, ...others], monitor, 'monitor'),
      why,
      help: refusalHelp(nearby, 'monitor'),
      confidence: isProven(nearby, monitor, context) ? 'proven' : 'likely',
      related: refusalEnds([nearby, ...others]),
      ...refusalEdits(nearby.selection),
    };
  },
});

/** One finding at the selector, in the place of one at each monitor. */
function selectorAtFault(
  { owner, pair, selection }: RefusalOfPrometheus,
  monitors: readonly ConfigurationResource[],
): Problem<Place> {
  const { wanted, found, unmet, selectorAt: at } = selection;
  const text = found.slice(found.indexOf(': ') + 2);
  const isLabel = unmet !== undefined && unmet.path.at(-1) === unmet.key;
  const [first, ...others] = monitors.map(title);
  return {
    at,
    message: `${title(owner)} selects no ${monitors[0]?.kind}: its ${pair.selector} wants "${wanted}", and ${first} and ${counted(others.length, 'other')} have "${found}"`,
    why,
    help: isLabel ? `write "${text}"` : `ask for "${found}" here`,
    confidence: 'proven',
    related: monitors.slice(0, 3).map((monitor) => ({
      at:
        unmet === undefined
          ? monitor.key('metadata', 'labels')
          : monitor.field('metadata', 'labels', unmet.key),
      label: `the label of ${title(monitor)}`,
    })),
    ...(isLabel ? { edits: [{ at, text }] } : {}),
  };
}

function lacksPrometheus({ graph }: RuleContext): boolean {
  return graph.holdsEveryPrometheus() && graph.world.objects.prometheuses.length === 0;
}

function withoutPrometheus(monitor: ConfigurationResource): Problem<Place> {
  return {
    at: monitor.field('metadata', 'name'),
    message: `there is no Prometheus that could select ${title(monitor)}: ${nothingElse}`,
    why: 'nothing makes a job of the monitor',
    help: 'add the Prometheus, or the values of the chart that makes it under charts in the configuration',
    confidence: 'proven',
    related: [],
  };
}

interface RefusalOfPrometheus extends Refusal {
  readonly owner: Prometheus;
  readonly pool: PoolTrace;
}

/** One a Prometheus that says no, the nearest to a yes first; empty as soon as one may select the monitor. */
function refusalsOf(pools: readonly PoolTrace[]): readonly RefusalOfPrometheus[] {
  const refusals = new Map<Prometheus, RefusalOfPrometheus>();
  for (const pool of pools) {
    const { prometheus, selection, monitor } = pool;
    if (prometheus === undefined || selection.verdict !== 'no') return [];
    refusals.set(prometheus, { owner: prometheus, pool, pair: selectorPairs[monitor.kind], selection });
  }
  return nearestFirst(refusals.values());
}

/**
 * The Prometheus that was meant may live outside the scan: a chart brings it, or those of the scan are narrow ones that
 * leave most monitors to somebody else. Labels of a Namespace may be put on by hand.
 */
function isProven(
  { selection }: Refusal,
  { kind }: ConfigurationResource,
  { graph, discovery }: RuleContext,
): boolean {
  if (!selection.certain || graph.installsPrometheus()) return false;
  if (isSlip(selection) || selection.fault === 'unwatched-namespace') return true;
  if (graph.holdsEveryPrometheus()) return true;
  if (graph.world.among !== undefined) return false; // it was cut by guess, and another part may hold the Prometheus
  const monitors = configurationResources(graph.world.objects).filter(
    (other) => other.kind === kind && other.manifest.built?.made === undefined,
  );
  const selected = monitors.filter((other) =>
    discovery.poolsOf(other).some((pool) => pool.selection.verdict === 'yes'),
  ).length;
  return selected === 0 || selected * 3 >= monitors.length * 2;
}

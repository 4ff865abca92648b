import { isUnmanaged } from '../discovery/generation/prometheus-state.js';
import type { PoolTrace } from '../discovery/pool.js';
import { type Selection, type SelectorPair, selectorPairs } from '../discovery/selection/select-monitors.js';
import { configurationResources } from '../model/decode.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import { nearest } from '../util/nearest.js';
import { counted } from '../util/text.js';
import { defineRule, type RuleContext } from './define-rule.js';

type NotSelected = Extract<Selection, { verdict: 'no' }>;
interface Refusal {
  readonly prometheus: Prometheus;
  readonly selection: NotSelected;
}

export const monitorNotSelected = defineRule({
  id: 'monitor-not-selected',
  title: 'No Prometheus selects the monitor',
  gate: 'selection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, context) {
    const pools = context.discovery.poolsOf(monitor);
    const all = refusalsOf(pools);
    if (all.length < new Set(pools.map(({ prometheus }) => prometheus)).size) return;
    const refusals = all.filter(({ prometheus }) => !isUnmanaged(context.graph, prometheus)); // prometheus-unmanaged speaks for those
    const [nearby] = refusals;
    if (nearby === undefined) return;
    const { prometheus, selection } = nearby;
    const others = refusals.length - 1;
    yield {
      at: selection.objectAt,
      message: `${prometheus.kind} ${prometheus.ref} does not select ${title(monitor)}: ${reason(nearby, selectorPairs[monitor.kind])}${others > 0 ? `; nor ${others === 1 ? 'does' : 'do'} ${counted(others, 'other')}` : ''}`,
      why: 'the operator leaves the monitor out of the configuration without an event or a log line: its job is nowhere in Prometheus',
      help: helpFor(nearby, selectorPairs[monitor.kind]),
      confidence: isProven(nearby, monitor, context) ? 'proven' : 'likely',
      related: refusals.slice(0, 3).map((refusal) => ({
        at: refusal.selection.selectorAt,
        label:
          refusal.selection.fault === 'unwatched-namespace'
            ? 'what the operator watches'
            : `what ${refusal.prometheus.kind} ${refusal.prometheus.ref} selects`,
      })),
      ...(selection.fault === 'labels' && isSlip(selection)
        ? {
            edits: [
              { at: selection.objectAt, text: selection.wanted.slice(selection.wanted.indexOf(': ') + 2) },
            ],
          }
        : {}),
    };
  },
});

/** One a Prometheus that says no, the nearest to a yes first; empty as soon as one may select the monitor. */
function refusalsOf(pools: readonly PoolTrace[]): readonly Refusal[] {
  const refusals = new Map<Prometheus, Refusal>();
  for (const { prometheus, selection } of pools) {
    if (prometheus === undefined || selection.verdict !== 'no') return [];
    refusals.set(prometheus, { prometheus, selection });
  }
  return [...refusals.values()].sort(
    (a, b) => rank(a) - rank(b) || (a.prometheus.ref < b.prometheus.ref ? -1 : 1),
  );
}

function rank({ selection }: Refusal): number {
  if (isSlip(selection)) return 0;
  return (
    [
      'unwatched-namespace',
      'namespace-labels',
      'other-namespace',
      'labels',
      'selector-absent',
      'daemonset-agent',
    ].indexOf(selection.fault) + 1
  );
}

function reason({ prometheus, selection }: Refusal, { selector, namespaceSelector }: SelectorPair): string {
  const { fault, wanted, found } = selection;
  switch (fault) {
    case 'labels':
      return `its ${selector} wants "${wanted}", the monitor has ${found === '' ? 'no such label' : `"${found}"`}`;
    case 'selector-absent':
      return `it has no ${selector}, which selects nothing (an empty one, {}, would select everything)`;
    case 'other-namespace':
      return `it has no ${namespaceSelector}, so only namespace "${wanted}" is searched, and the monitor is in "${found}"`;
    case 'namespace-labels':
      return `its ${namespaceSelector} wants "${wanted}" of the Namespace, which has ${found === '' ? 'no such label' : `"${found}"`}`;
    case 'unwatched-namespace':
      return `its operator runs with ${wanted}, and so does not see namespace "${found}"`;
    case 'daemonset-agent':
      return `${prometheus.kind} in DaemonSet mode reads PodMonitors only`;
  }
}

function helpFor({ prometheus, selection }: Refusal, { selector, namespaceSelector }: SelectorPair): string {
  switch (selection.fault) {
    case 'labels':
      return `put "${selection.wanted}" on the monitor, or widen the selector`;
    case 'selector-absent':
      return `write ${selector}: {} into ${prometheus.kind} ${prometheus.ref}`;
    case 'other-namespace':
      return `write ${namespaceSelector}: {} into ${prometheus.kind} ${prometheus.ref}, or move the monitor`;
    case 'namespace-labels':
      return `put "${selection.wanted}" on the Namespace, or widen the selector`;
    case 'unwatched-namespace':
      return selection.wanted.startsWith('--deny')
        ? `take "${selection.found}" from that flag, or move the monitor`
        : `add "${selection.found}" to that flag, or move the monitor`;
    case 'daemonset-agent':
      return 'write a PodMonitor, or use a Prometheus';
  }
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
  if (graph.world.among !== undefined) return false; // it was cut by guess, and another part may hold the Prometheus
  const monitors = configurationResources(graph.world.objects).filter((other) => other.kind === kind);
  const selected = monitors.filter((other) =>
    discovery.poolsOf(other).some((pool) => pool.selection.verdict === 'yes'),
  ).length;
  return selected === 0 || selected * 3 >= monitors.length * 2;
}

/** The wanted label and the found one differ by a letter or two. */
function isSlip({ fault, wanted, found }: NotSelected): boolean {
  return (
    fault !== 'unwatched-namespace' &&
    found !== '' &&
    nearest(wanted, [found]) !== undefined &&
    wanted.replace(/\D/g, '') === found.replace(/\D/g, '')
  );
}

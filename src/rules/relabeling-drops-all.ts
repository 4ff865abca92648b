import type { Problem } from '../diagnostics/finding.js';
import type { PoolTrace } from '../discovery/pool.js';
import { type DropsAll, dropsAll } from '../discovery/relabel/drops-all.js';
import { metaMeant } from '../discovery/relabel/misspelt-meta.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { groupBy } from '../util/group.js';
import { listed } from '../util/text.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const relabelingDropsAll = defineRule({
  id: 'relabeling-drops-all',
  title: 'Relabelling rule that drops every target of an endpoint',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, context) {
    const pools = context.discovery.poolsOf(monitor).filter(({ selection }) => selection.verdict !== 'no');
    for (const group of groupBy(pools, ({ index }) => index).values()) {
      const [pool, ...others] = group;
      if (pool?.state !== 'ready' || isForOthers(pool, pools)) continue;
      const found = dropsAll(pool);
      if (found === undefined || !others.every((other) => dropsAll(other) !== undefined)) continue; // another Prometheus keeps some
      if (found.foreign === undefined ? pool.scrapeJob.namespaces === 'any' : !isRoleKnown(pool)) continue; // others may pass elsewhere
      const { rule } = found;
      const isOne = monitor.kind === 'Probe' || monitor.kind === 'ScrapeConfig';
      yield {
        at: placeOf(found),
        message: `a relabelling rule of ${title(monitor)} drops every target${isOne ? '' : ' of its endpoint'}: ${reason(pool, found)}`,
        why: 'Prometheus finds the targets and drops every one of them, so not even `up == 0` can fire',
        help: helpFor(found),
        confidence: isProven(pool, found, context) ? 'proven' : 'likely',
        ...editsOf(found),
        related: found.outcomes
          .slice(0, 3)
          .flatMap(({ target }) => target.evidence().slice(0, 1))
          .concat(
            rule.from === 'scrapeClass'
              ? [{ at: monitor.key('spec'), label: 'under this scrape class' }]
              : [],
          ),
      };
    }
  },
});

/** Endpoints of one port may share the targets out among them, each by a rule of its own. */
function isForOthers({ endpoint, index, prometheus }: PoolTrace, pools: readonly PoolTrace[]): boolean {
  return pools.some(
    (other) =>
      other.index !== index &&
      other.prometheus === prometheus &&
      other.endpoint.port === endpoint.port &&
      other.outcomes.some(({ fate }) => fate.kind === 'kept'),
  );
}

/** A Prometheus outside the scan may be set to the other role of addresses; every other one stands in the object itself. */
function isRoleKnown({ prometheus, scrapeJob: { role } }: PoolTrace): boolean {
  return prometheus !== undefined || (role !== 'endpoints' && role !== 'endpointslice');
}

function placeOf({ rule, foreign }: DropsAll): Place {
  const { manifest, path } = rule.at;
  const field = rule.config.sourceLabels.length === 0 ? ['action'] : ['sourceLabels', foreign?.index ?? 0];
  return { manifest, path: [...path, ...field], part: 'value' };
}

function reason({ scrapeJob }: PoolTrace, { rule, foreign, values }: DropsAll): string {
  const { action, sourceLabels, separator, regex, targetLabel } = rule.config;
  const labels = sourceLabels.join(separator);
  if (foreign !== undefined)
    return `it looks at "${foreign.name}", which ${metaMeant(foreign.name) !== undefined ? 'no target has' : whoLacks(scrapeJob)}`;
  const wanted = action.endsWith('equal') ? `the value of "${targetLabel}"` : `"${regex}"`;
  const found = values.every((value) => value === '') ? 'nothing' : listed(values);
  return action.startsWith('keep')
    ? `it keeps only ${wanted} of "${labels}", and finds ${found}`
    : `it drops ${wanted} of "${labels}", and finds ${found}`;
}

function whoLacks({ role }: PoolTrace['scrapeJob']): string {
  return role === 'static' ? 'listed targets do not have' : `targets of role "${role}" do not have`;
}

const otherRole: readonly (readonly [RegExp, string])[] = [
  [/^__meta_kubernetes_endpointslice_port_/, '__meta_kubernetes_endpoint_port_'],
  [/^__meta_kubernetes_endpoint_port_/, '__meta_kubernetes_endpointslice_port_'],
  [/^__meta_kubernetes_endpoints_(?=name|label|annotation)/, '__meta_kubernetes_endpointslice_'],
];

/** A label that is nearly one of the discovery can only be that. */
function editsOf(found: DropsAll): Pick<Problem<Place>, 'edits'> {
  const meant = found.foreign && metaMeant(found.foreign.name);
  return meant === undefined ? {} : { edits: [{ at: placeOf(found), text: meant }] };
}

function helpFor({ foreign, outcomes }: DropsAll): string {
  const meant = foreign && metaMeant(foreign.name);
  if (meant !== undefined) return `write "${meant}"`;
  const pair = foreign && otherRole.find(([pattern]) => pattern.test(foreign.name));
  if (pair === undefined || foreign === undefined || /_pod_/.test(foreign.name))
    return `take the rule away, or let it pass ${outcomes.length === 1 ? 'the target' : `one of the ${outcomes.length} targets`}`;
  return `write "${foreign.name.replace(...pair)}" if that is meant`;
}

/**
 * What the role never makes is nowhere. Otherwise a Service or a namespace outside the scan may be the one that the rule is
 * for, a patch may add the label, and a webhook may put it on the pod.
 */
function isProven(pool: PoolTrace, { rule, foreign, outcomes }: DropsAll, { graph }: RuleContext): boolean {
  if (pool.selection.verdict !== 'yes') return false;
  if (foreign !== undefined) return true;
  const { sourceLabels } = rule.config;
  if (sourceLabels.length === 0 || rule.config.action.startsWith('drop')) return false; // an endpoint may be switched off so
  if (pool.scrapeJob.role === 'static') return true;
  return (
    sourceLabels.every((name) => !name.startsWith('__meta_kubernetes_pod_')) &&
    outcomes.every(
      ({ target: { service, backing } }) =>
        backing.kind !== 'outside' &&
        service !== undefined &&
        graph.world.changedBy(service.manifest).length === 0,
    )
  );
}

import type { Related } from '../diagnostics/finding.js';
import type { PoolTrace } from '../discovery/pool.js';
import type { RightsGap } from '../discovery/service-discovery/rights-gaps.js';
import { namespaceSelectorOf } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { counted, listed } from '../util/text.js';

/** `ServiceMonitor a/b`, or with the count of the others that need the same. */
export function monitorsOf({ pools }: RightsGap): string {
  const monitors = [...new Set(pools.map(({ monitor }) => monitor))];
  const [first] = monitors;
  const rest = monitors.length - 1;
  return `${first === undefined ? '' : title(first)}${rest > 0 ? ` and ${counted(rest, 'other')}` : ''}`;
}

/** ` (it may in "a", "b")`: where the account has rights, or nothing where they are the cluster's. */
export function grantedWhere({ bindings }: RightsGap): string {
  const namespaces = bindings.flatMap(({ kind, namespace }) =>
    kind === 'RoleBinding' && namespace !== undefined ? [namespace] : [],
  );
  return namespaces.length === 0 ? '' : ` (it may in ${listed(namespaces)})`;
}

export function symptomOf({ message, namespace }: RightsGap): string {
  const where = namespace === undefined ? 'at all' : 'there';
  return `Prometheus logs "${message}", and the job stays on its targets page without any target ${where}; not even \`up == 0\` can fire`;
}

/** Where a monitor says which namespace it searches. */
export function namespacePlace({ monitor }: PoolTrace, namespace: string | undefined): Place {
  if (!('namespaceSelector' in monitor.spec)) return monitor.field('metadata', 'name');
  const { at = [], selector } = namespaceSelectorOf(monitor) ?? {};
  const { any, matchNames } = selector ?? { any: false, matchNames: [] };
  const index = matchNames.indexOf(namespace ?? '');
  if (namespace === undefined && any) return monitor.field(...at, 'any');
  if (index >= 0) return monitor.field(...at, 'matchNames', index);
  return monitor.field('metadata', 'namespace');
}

export function bindingsShown({ bindings }: RightsGap): readonly Related<Place>[] {
  return [...new Set(bindings)].slice(0, 3).map((binding) => ({
    at: binding.field('metadata', 'name'),
    label: `what the service account has: ${title(binding)}`,
  }));
}

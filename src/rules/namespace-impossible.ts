import { labelFault } from '../model/api-names.js';
import { type ConfigurationResource, namespaceSelectorOf } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Path } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const namespaceImpossible = defineRule({
  id: 'namespace-impossible',
  title: 'Monitor searches a namespace that no cluster can have',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    if (discovery.isRefused(monitor)) return;
    for (const { name, at } of searched(monitor)) {
      const fault = labelFault(name);
      if (fault === undefined) continue;
      const close = name.trim().toLowerCase();
      const meant = labelFault(close) === undefined ? close : undefined;
      yield {
        at: monitor.field(...at),
        message: `${title(monitor)} searches namespace ${JSON.stringify(name)}, which no cluster can have: ${fault}`,
        why: 'names are taken as they stand, so nothing is found there; nothing is logged, and not even `up == 0` can fire',
        help: helpFor(monitor, name, meant),
        confidence: 'proven',
        related: [],
        ...(meant === undefined ? {} : { edits: [{ at: monitor.field(...at), text: meant }] }),
      };
    }
  },
});

interface Searched {
  readonly name: string;
  readonly at: Path;
}

/** The namespaces that a monitor names; none where it searches any. */
function searched(monitor: ConfigurationResource): readonly Searched[] {
  if (monitor.kind === 'ScrapeConfig')
    return monitor.spec.kubernetesSDConfigs.flatMap(({ names }, i) =>
      names.map((name, j) => ({ name, at: ['spec', 'kubernetesSDConfigs', i, 'namespaces', 'names', j] })),
    );
  const found = namespaceSelectorOf(monitor);
  if (found === undefined || found.selector.any) return [];
  return found.selector.matchNames.map((name, i) => ({ name, at: [...found.at, 'matchNames', i] }));
}

function helpFor({ kind }: ConfigurationResource, name: string, meant: string | undefined): string {
  if (meant !== undefined) return `write "${meant}"`;
  if (!name.includes('*')) return 'write the name of the namespace';
  return kind === 'ScrapeConfig'
    ? 'leave the names out to search all namespaces'
    : 'write any: true instead of matchNames to search all namespaces';
}

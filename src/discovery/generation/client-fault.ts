import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Path } from '../../source/manifest.js';
import { missingReference } from '../rejection/missing-reference.js';
import { referencesOf } from '../rejection/references.js';
import type { ConfigurationFault } from './configuration-fault.js';

/**
 * The first Secret or ConfigMap that the Prometheus needs for what it talks to beside its targets, such as `remoteWrite`, and
 * that is not where the operator looks for it. A reference that the scan does not hold is taken to be right.
 * Upstream: `AddRemoteWriteToStore` and its neighbours in the operator's pkg/prometheus/store.go.
 */
export function clientFault(graph: Graph, prometheus: Prometheus): ConfigurationFault | undefined {
  for (const { at, client } of prometheus.spec.otherClients) {
    for (const { makes, selector, path, prefix } of referencesOf(prometheus.kind, client)) {
      if (selector === undefined || selector.name === '') continue;
      const named = { makes, selector, path: [...at, ...path], what: nameOf(at) };
      const missing = missingReference(graph, prometheus, named);
      if (!('message' in missing)) continue;
      const words = prefix.replace(/^\w+: /, '');
      return { ...missing, reason: `${nameOf(at)}: ${words}${missing.message}` };
    }
  }
  return undefined;
}

/** `remoteWrite[0]`, as the operator calls it. */
function nameOf(at: Path): string {
  const [, ...steps] = at;
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

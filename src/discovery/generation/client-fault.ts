import type { Graph } from '../../graph/graph.js';
import type { HttpClient } from '../../model/endpoint.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Path } from '../../source/manifest.js';
import { authorizationFault } from '../rejection/check-auth.js';
import { checkTlsContent } from '../rejection/check-tls-content.js';
import { missingReference } from '../rejection/missing-reference.js';
import { referencesOf } from '../rejection/references.js';
import { tlsFault } from '../rejection/tls-fault.js';
import type { ConfigurationFault } from './configuration-fault.js';

/**
 * The first fault of what the Prometheus talks to beside its targets, such as `remoteWrite`: a Secret or ConfigMap that is not
 * where the operator looks for it, TLS settings that contradict each other, a certificate that is none. A reference that the
 * scan does not hold is taken to be right.
 * Upstream: `AddRemoteWriteToStore` and its neighbours in the operator's pkg/prometheus/store.go.
 */
export function clientFault(graph: Graph, prometheus: Prometheus): ConfigurationFault | undefined {
  for (const { at, client } of prometheus.spec.otherClients) {
    const fault =
      shapeFault(prometheus, at, client) ??
      missing(graph, prometheus, at, client) ??
      content(graph, prometheus, at, client);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function missing(
  graph: Graph,
  prometheus: Prometheus,
  at: Path,
  client: HttpClient,
): ConfigurationFault | undefined {
  for (const { makes, selector, path, prefix } of referencesOf(prometheus.kind, client)) {
    if (selector === undefined || selector.name === '') continue;
    const named = { makes, selector, path: [...at, ...path], what: nameOf(at) };
    const found = missingReference(graph, prometheus, named);
    if (!('message' in found)) continue;
    const words = prefix.replace(/^\w+: /, '');
    return { ...found, reason: `${nameOf(at)}: ${words}${found.message}` };
  }
  return undefined;
}

/** An authorization without credentials is not looked at. */
function shapeFault(
  prometheus: Prometheus,
  at: Path,
  { tlsConfig, authorization }: HttpClient,
): ConfigurationFault | undefined {
  const ofAuthorization =
    authorization?.credentials === undefined ? undefined : authorizationFault(authorization);
  const ofTls = tlsConfig && tlsFault(tlsConfig, 'with-files');
  const fault = ofAuthorization ?? ofTls;
  if (fault === undefined) return undefined;
  const [field, words] =
    ofAuthorization === undefined
      ? ['tlsConfig', 'failed to validate TLS configuration: ']
      : ['authorization', ''];
  return {
    reason: `${nameOf(at)}: ${words}${fault.message}`,
    found: `${nameOf(at)} of ${title(prometheus)} has ${fault.found}`,
    help: fault.help,
    at: prometheus.key(...at, field, ...fault.path),
    related: [],
  };
}

function content(
  graph: Graph,
  prometheus: Prometheus,
  at: Path,
  { tlsConfig: tls }: HttpClient,
): ConfigurationFault | undefined {
  const referring = {
    graph,
    monitor: prometheus,
    field: (...path: Path) => prometheus.field(...at, ...path),
  };
  const placed = tls && { tls, path: ['tlsConfig'], prefix: `${nameOf(at)}: ` };
  const fault = placed && checkTlsContent(referring, placed);
  return (
    fault && {
      reason: fault.message,
      found: fault.found,
      help: fault.help,
      at: fault.at,
      related: fault.related,
    }
  );
}

/** `remoteWrite[0]`, as the operator calls it. */
function nameOf(at: Path): string {
  const [, ...steps] = at;
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

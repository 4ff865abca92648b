import type { Graph } from '../../graph/graph.js';
import { portField } from '../../model/endpoint.js';
import { title } from '../../model/object.js';
import type { Place } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';

/** Something in the files that tells that a target speaks TLS. */
export interface TlsSign {
  /** A clause, to follow "while". */
  readonly says: string;
  readonly at: Place;
  readonly label: string;
}

/** OpenShift's service-ca operator makes a serving certificate for a Service with one of these. */
const servingCertificate = /^service\.(?:alpha|beta)\.openshift\.io\/serving-cert-secret-name$/;

/**
 * What tells that the targets of a pool speak TLS: a listener with an https address on their port, the name of the port, or
 * a serving certificate that the Service asks for. Nearest first.
 */
export function tlsSignsOf(graph: Graph, pool: PoolTrace): readonly TlsSign[] {
  return [...listenerSigns(graph, pool), ...portSigns(pool), ...serviceSigns(pool)];
}

function listenerSigns(graph: Graph, { outcomes }: PoolTrace): TlsSign[] {
  const ports = new Set(
    outcomes.flatMap(({ target, fate }) => (fate.kind === 'kept' ? (target.port ?? []) : [])),
  );
  const listeners = [...ports]
    .flatMap((port) => graph.listenersOn(port))
    .filter(({ scheme }) => scheme === 'https');
  return listeners.slice(0, 1).map(({ component, port, flag, at }) => ({
    says: `${component} serves https on port ${port}`,
    at,
    label: `${flag} of ${component}`,
  }));
}

function portSigns({ endpoint, field }: PoolTrace): TlsSign[] {
  const name = endpoint.port ?? endpoint.targetPort;
  if (typeof name !== 'string' || !/(?:^|-)(?:https|tls)(?:-|$)/i.test(name)) return [];
  const at = field(portField(endpoint));
  return [{ says: `its port is called "${name}"`, at, label: 'a port of that name speaks TLS' }];
}

function serviceSigns({ services }: PoolTrace): TlsSign[] {
  return services.flatMap((service) => {
    const key = Object.keys(service.annotations).find((name) => servingCertificate.test(name));
    if (key === undefined) return [];
    const at = service.key('metadata', 'annotations', key);
    return [
      { says: `${title(service)} asks for a serving certificate`, at, label: 'the serving certificate' },
    ];
  });
}

import { title } from '../../model/object.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';

const tlsFields = ['caFile', 'certFile', 'keyFile'] as const;

/** Upstream: `testForArbitraryFSAccess`. */
export function checkFileAccess({
  prometheus,
  monitor,
  endpoint,
  field,
}: EndpointCheck): Rejection | undefined {
  if (prometheus === undefined || !prometheus.spec.arbitraryFSAccessDenied) return undefined;
  const tlsField = tlsFields.find((name) => endpoint.tlsConfig?.[name] !== undefined);
  const byToken = endpoint.bearerTokenFile !== undefined;
  if (!byToken && tlsField === undefined) return undefined;
  const path = byToken ? ['bearerTokenFile'] : ['tlsConfig', tlsField ?? ''];
  return {
    cause: 'file-access',
    message: `it accesses file system via ${byToken ? 'bearer token file' : 'tls config'} which Prometheus specification prohibits`,
    found: `${title(monitor)} reads a file by "${path.at(-1)}", which ${title(prometheus)} forbids to its monitors`,
    help: byToken
      ? 'put the token into a Secret beside the monitor and name that in "authorization"'
      : 'name a Secret beside the monitor ("ca", "cert", "keySecret") instead of files',
    at: field(...path),
    related: [
      {
        at: prometheus.field('spec', 'arbitraryFSAccessThroughSMs', 'deny'),
        label: `${title(prometheus)} forbids files`,
      },
    ],
  };
}

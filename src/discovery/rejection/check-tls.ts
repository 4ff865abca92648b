import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
import { tlsFault } from './tls-fault.js';

/**
 * Upstream: the last part of `HTTPConfigWithTLSFiles.Validate`; with the prefix `failed to validate TLS configuration: `, the
 * first part of `AddSafeTLSConfig`.
 * @param prefix what the operator puts before the fault itself
 */
export function checkTls(
  { monitor, endpoint, where, key }: EndpointCheck,
  prefix = '',
): Rejection | undefined {
  const fault =
    endpoint.tlsConfig === undefined
      ? undefined
      : tlsFault(endpoint.tlsConfig, monitor.kind === 'ServiceMonitor' ? 'with-files' : 'safe');
  if (fault === undefined) return undefined;
  return {
    cause: fault.cause,
    message: `tlsConfig: ${prefix}${fault.message}`,
    found: `${where} has ${fault.found}`,
    help: fault.help,
    at: key('tlsConfig', ...fault.path),
    related:
      fault.asks === undefined ? [] : [{ at: key('tlsConfig', ...fault.asks.path), label: fault.asks.label }],
  };
}

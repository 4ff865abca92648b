import { checkAuthorization, checkOAuth2 } from './check-auth.js';
import { checkProxy } from './check-proxy.js';
import { firstMissing } from './check-references.js';
import { checkTls } from './check-tls.js';
import { checkTlsContent } from './check-tls-content.js';
import type { EndpointCheck } from './endpoint-check.js';
import {
  authorizationReferences,
  basicAuthReferences,
  bearerTokenReferences,
  headerReferences,
  oauth2References,
  oauth2Tls,
  oauth2TlsReferences,
  tlsReferences,
} from './references.js';
import type { Rejection } from './rejection.js';

/*
 * The steps in which the operator reads what a client refers to, named as upstream in pkg/assets/store.go and tls.go. The checks
 * of the kinds put them into their own order.
 */

export function addBearerToken(check: EndpointCheck): Rejection | undefined {
  return firstMissing(check, bearerTokenReferences(check.monitor.kind, check.endpoint));
}

export function addBasicAuth(check: EndpointCheck): Rejection | undefined {
  return firstMissing(check, basicAuthReferences(check.endpoint));
}

/** The shape of the `tlsConfig` has been looked at before. */
export function addTlsAssets(check: EndpointCheck): Rejection | undefined {
  const { tlsConfig: tls } = check.endpoint;
  if (tls === undefined) return undefined;
  const [path, prefix] = [['tlsConfig'], 'tlsConfig: '];
  return (
    firstMissing(check, tlsReferences(tls, prefix, path)) ?? checkTlsContent(check, { tls, path, prefix })
  );
}

export function addSafeTlsConfig(check: EndpointCheck): Rejection | undefined {
  return checkTls(check, 'failed to validate TLS configuration: ') ?? addTlsAssets(check);
}

export function addOAuth2(check: EndpointCheck): Rejection | undefined {
  const tls = check.endpoint.oauth2?.tlsConfig;
  return (
    checkOAuth2(check) ??
    firstMissing(check, [...oauth2References(check.endpoint), ...oauth2TlsReferences(check.endpoint)]) ??
    (tls && checkTlsContent(check, { tls, ...oauth2Tls }))
  );
}

/** An authorization without credentials is not looked at. */
export function addSafeAuthorization(check: EndpointCheck): Rejection | undefined {
  if (check.endpoint.authorization?.credentials === undefined) return undefined;
  return checkAuthorization(check) ?? firstMissing(check, authorizationReferences(check.endpoint));
}

/** Upstream: `addProxyConfigToStore`. */
export function addProxyConfig(check: EndpointCheck): Rejection | undefined {
  return checkProxy(check) ?? addProxyHeaders(check);
}

/** The shape of the proxy has been looked at before. */
export function addProxyHeaders(check: EndpointCheck): Rejection | undefined {
  return firstMissing(check, headerReferences(check.endpoint.proxy, '', []));
}

/** A rejection with something put before the operator's words. */
export function prefixed(prefix: string, rejection: Rejection | undefined): Rejection | undefined {
  return rejection && { ...rejection, message: prefix + rejection.message };
}

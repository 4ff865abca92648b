import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
export declare function addBearerToken(check: EndpointCheck): Rejection | undefined;
export declare function addBasicAuth(check: EndpointCheck): Rejection | undefined;
/** The shape of the `tlsConfig` has been looked at before. */
export declare function addTlsAssets(check: EndpointCheck): Rejection | undefined;
export declare function addSafeTlsConfig(check: EndpointCheck): Rejection | undefined;
export declare function addOAuth2(check: EndpointCheck): Rejection | undefined;
/** An authorization without credentials is not looked at. */
export declare function addSafeAuthorization(check: EndpointCheck): Rejection | undefined;
/** Upstream: `addProxyConfigToStore`. */
export declare function addProxyConfig(check: EndpointCheck): Rejection | undefined;
/** The shape of the proxy has been looked at before. */
export declare function addProxyHeaders(check: EndpointCheck): Rejection | undefined;
/** A rejection with something put before the operator's words. */
export declare function prefixed(prefix: string, rejection: Rejection | undefined): Rejection | undefined;

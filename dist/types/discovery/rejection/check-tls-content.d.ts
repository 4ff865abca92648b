import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/**
 * What the referred authority, certificate and key hold: the authority must begin with a certificate, the other two be a
 * pair. An empty value passes: the operator makes no file of it.
 * Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export declare function checkTlsContent(check: EndpointCheck): Rejection | undefined;

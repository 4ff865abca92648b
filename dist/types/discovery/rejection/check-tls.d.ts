import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/**
 * Upstream: the last part of `HTTPConfigWithTLSFiles.Validate`; with the prefix `failed to validate TLS configuration: `, the
 * first part of `AddSafeTLSConfig`.
 * @param prefix what the operator puts before the fault itself
 */
export declare function checkTls({ monitor, endpoint, where, key }: EndpointCheck, prefix?: string): Rejection | undefined;

import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Upstream: the last part of `HTTPConfigWithTLSFiles.Validate`. */
export declare function checkTls({ monitor, endpoint, where, key }: EndpointCheck): Rejection | undefined;

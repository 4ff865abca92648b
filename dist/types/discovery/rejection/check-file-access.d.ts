import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Upstream: `testForArbitraryFSAccess`. */
export declare function checkFileAccess({ prometheus, monitor, endpoint, field, }: EndpointCheck): Rejection | undefined;

import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Upstream: `ValidateRelabelConfigs`. */
export declare function checkRelabelings({ endpoint, where, versions, field }: EndpointCheck): Rejection | undefined;

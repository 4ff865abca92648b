import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Upstream: `ValidateRelabelConfigs`. */
export declare function checkRelabelings({ endpoint, where, version, field }: EndpointCheck): Rejection | undefined;

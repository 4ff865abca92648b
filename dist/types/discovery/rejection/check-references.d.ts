import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Secrets and ConfigMaps are looked up in the namespace of the monitor, whatever their `optional` says. */
export declare function checkReferences(check: EndpointCheck): Rejection | undefined;
/** The references of the endpoint's own proxy, which the operator resolves last. */
export declare function checkProxyHeaders(check: EndpointCheck): Rejection | undefined;

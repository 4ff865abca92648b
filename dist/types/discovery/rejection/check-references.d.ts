import type { EndpointCheck } from './endpoint-check.js';
import type { Reference } from './references.js';
import type { Rejection } from './rejection.js';
/**
 * The first reference that leads nowhere. Secrets and ConfigMaps are looked up in the namespace of the object, whatever their
 * `optional` says.
 */
export declare function firstMissing(check: EndpointCheck, references: readonly Reference[]): Rejection | undefined;

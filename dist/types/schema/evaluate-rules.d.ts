import type { PendingRule } from './pending-rules.js';
/**
 * Whether a rule in CEL is broken, as the API server finds; false also where it cannot be evaluated, since nothing is
 * known then. Upstream: `cel.Validator` in k8s.io/apiextensions-apiserver pkg/apiserver/schema/cel.
 */
export declare function isBroken({ rule, value, schema }: PendingRule): boolean;

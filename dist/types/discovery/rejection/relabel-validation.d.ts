import type { Version } from '../../util/version-number.js';
import { type RelabelFields } from '../relabel/relabel-config.js';
/**
 * Why the operator rejects the resource that holds this rule, in the operator's words without the position of the rule;
 * undefined for a rule it takes. The rule is as written in the custom resource. An unknown action is refused even earlier,
 * by the enum of the CRD; it is told here, in Prometheus' words, so that every rule that passes can be run.
 *
 * Upstream: `ValidateRelabelConfig` in the operator's pkg/prometheus/validation/validator.go, checks in its order.
 */
export declare function validateRelabelConfig(rule: RelabelFields, version: Version): string | undefined;

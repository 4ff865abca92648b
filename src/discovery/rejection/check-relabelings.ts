import type { Versions } from '../../graph/versions.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
import { validateRelabelConfig } from './relabel-validation.js';

/**
 * Upstream: `ValidateRelabelConfigs`.
 * @param upstream what the operator calls the list
 */
export function checkRelabelings(
  { endpoint, where, versions, field }: EndpointCheck,
  list: 'relabelings' | 'metricRelabelings',
  upstream: string,
): Rejection | undefined {
  if (!isAtLeast(versions.operator, 0, 54)) return undefined; // Prometheus refuses it then, see poisonOf
  for (const [position, rule] of endpoint[list].entries()) {
    const fault = validateRelabelConfig(rule, validatedAs(versions));
    if (fault === undefined) continue;
    return {
      cause: 'relabeling',
      message: `${upstream}: [${position}]: ${fault}`,
      found: `rule ${position} of "${list}" in ${where} is none that the operator takes: ${fault}`,
      at: field(list, position, fieldOf(fault)),
      related: [],
    };
  }
  return undefined;
}

/** Names of labels were held against the charset of Prometheus 2 until the operator took UTF-8, in 0.86. */
export function validatedAs({ operator, prometheus }: Versions): Version {
  const isLegacy = prometheus.major > 2 && !isAtLeast(operator, 0, 86);
  return isLegacy ? { major: 2, minor: 55 } : prometheus;
}

/** The field of a rule that a fault is about. */
export function fieldOf(fault: string): string {
  if (fault.startsWith('invalid regex')) return 'regex';
  if (fault.includes('modulus')) return 'modulus';
  if (fault.includes('requires only')) return 'action';
  if (fault.includes("'target_label'") || fault.includes('targetLabel')) return 'targetLabel';
  return fault.includes("'replacement'") ? 'replacement' : 'action';
}

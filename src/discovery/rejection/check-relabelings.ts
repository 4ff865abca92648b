import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
import { validateRelabelConfig } from './relabel-validation.js';

const lists = [
  ['relabelings', 'relabelConfigs'],
  ['metricRelabelings', 'metricRelabelConfigs'],
] as const;

/** Upstream: `ValidateRelabelConfigs`. */
export function checkRelabelings({ endpoint, where, version, field }: EndpointCheck): Rejection | undefined {
  for (const [list, upstream] of lists) {
    for (const [position, rule] of endpoint[list].entries()) {
      const fault = validateRelabelConfig(rule, version);
      if (fault === undefined) continue;
      return {
        cause: 'relabeling',
        message: `${upstream}: [${position}]: ${fault}`,
        found: `rule ${position} of "${list}" in ${where} is none that the operator takes: ${fault}`,
        at: field(list, position, fieldOf(fault)),
        related: [],
      };
    }
  }
  return undefined;
}

/** The field of a rule that a fault is about. */
function fieldOf(fault: string): string {
  if (fault.startsWith('invalid regex')) return 'regex';
  if (fault.includes('modulus')) return 'modulus';
  if (fault.includes('requires only')) return 'action';
  if (fault.includes("'target_label'") || fault.includes('targetLabel')) return 'targetLabel';
  return fault.includes("'replacement'") ? 'replacement' : 'action';
}

import type { Prometheus } from '../../model/prometheus.js';
import type { PrometheusVersion } from '../rejection/relabel-validation.js';

/** The Prometheus that operator 0.93 runs when `spec.version` is empty (pkg/operator/defaults.go). */
export const defaultPrometheusVersion: PrometheusVersion = { major: 3, minor: 13 };

/** `spec.version`, else the default of the operator; text that is no version counts as the default. */
export function prometheusVersionOf(prometheus: Prometheus | undefined): PrometheusVersion {
  const match = /^v?(\d+)\.(\d+)/.exec(prometheus?.spec.version ?? '');
  if (match === null) return defaultPrometheusVersion;
  return { major: Number(match[1]), minor: Number(match[2]) };
}

/** Relabelling differs between the major versions 2 and 3 only. */
export function majorOf({ major }: PrometheusVersion): 2 | 3 {
  return major === 2 ? 2 : 3;
}

import type { Prometheus } from '../../model/prometheus.js';
import type { PrometheusVersion } from '../rejection/relabel-validation.js';
/** The Prometheus that operator 0.93 runs when `spec.version` is empty (pkg/operator/defaults.go). */
export declare const defaultPrometheusVersion: PrometheusVersion;
/** `spec.version`, else the default of the operator; text that is no version counts as the default. */
export declare function prometheusVersionOf(prometheus: Prometheus | undefined): PrometheusVersion;
/** Relabelling differs between the major versions 2 and 3 only. */
export declare function majorOf({ major }: PrometheusVersion): 2 | 3;

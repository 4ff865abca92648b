import type { ParsedManifest } from '../../source/manifest.js';
import type { Known } from './release.js';
import type { Stack } from './stack.js';
/**
 * The Prometheus, or the agent, of a release, with the Secret of its additional jobs; nothing where it is switched off.
 * Upstream: `templates/prometheus/prometheus.yaml` and `additionalScrapeConfigs.yaml`.
 */
export declare function stackPrometheus(stack: Stack): readonly ParsedManifest[];
/** The account that Prometheus runs as: `kube-prometheus-stack.prometheus.serviceAccountName`. */
export declare function accountName(stack: Stack): Known;

import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { UnprovenHop } from '../pool.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * Why the operator makes no configuration with one of those lists, as far as the scan holds the Secret; undefined where
 * nothing is known to be wrong. Neither operator nor Prometheus is quoted with what they quote of the Secret: that is never shown.
 * Upstream: `LoadSecretRef` in the operator's pkg/k8s/secrets.go, `addAdditionalScrapeConfigs` in its promcfg.go.
 */
export declare function additionalFault(graph: Graph, prometheus: Prometheus): ConfigurationFault | undefined;
/** Those lists that must be there and of which the scan holds nothing. */
export declare function openLists(graph: Graph, prometheus: Prometheus): readonly UnprovenHop[];
/**
 * What Prometheus refuses of `additionalScrapeConfigs`, and with it the whole configuration.
 * @param jobs the jobs that the operator generates before them
 */
export declare function additionalPoison(graph: Graph, prometheus: Prometheus, jobs: readonly string[]): ConfigurationFault | undefined;

import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * What `additionalScrapeConfigs` does to a Prometheus as a whole, as far as the scan holds the Secret. The reason is without
 * what operator and Prometheus quote from the Secret: that is never shown.
 */
export type AdditionalFault = 
/** The operator makes no configuration. */
({
    readonly state: 'failed';
} & ConfigurationFault)
/** Prometheus refuses the one that it makes. */
 | {
    readonly state: 'poisoned';
    readonly reason: string;
};
/**
 * Undefined where nothing is known to be wrong. Upstream: `loadAdditionalScrapeConfigsSecret` and
 * `addAdditionalScrapeConfigs` in prometheus-operator pkg/prometheus, `UnmarshalYAML` and `Config.GetScrapeConfigs` in
 * Prometheus' config/config.go.
 * @param jobs the jobs that the operator generates beside
 */
export declare function additionalFault(graph: Graph, prometheus: Prometheus, jobs: readonly string[]): AdditionalFault | undefined;

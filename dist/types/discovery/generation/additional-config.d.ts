import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
/** What `additionalScrapeConfigs` does to a Prometheus as a whole, as far as the scan holds the Secret. */
export interface AdditionalFault {
    /** `failed`: the operator makes no configuration; `poisoned`: Prometheus refuses the one that it makes. */
    readonly state: 'failed' | 'poisoned';
    /** In the words of the operator or of Prometheus, without what they quote from the Secret: that is never shown. */
    readonly reason: string;
}
/**
 * Undefined where nothing is known to be wrong. Upstream: `loadAdditionalScrapeConfigsSecret` and
 * `addAdditionalScrapeConfigs` in prometheus-operator pkg/prometheus, `UnmarshalYAML` and `Config.GetScrapeConfigs` in
 * Prometheus' config/config.go.
 * @param jobs the jobs that the operator generates beside
 */
export declare function additionalFault(graph: Graph, prometheus: Prometheus, jobs: readonly string[]): AdditionalFault | undefined;

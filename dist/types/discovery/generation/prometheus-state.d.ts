import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PoolTrace, PrometheusPools } from '../pool.js';
import { type ConfigurationFault } from './configuration-fault.js';
/** What becomes of a Prometheus, before one looks at a single pool. */
export interface PrometheusState {
    readonly state: PrometheusPools['state'];
    /** Why no monitor of it is scraped; empty where some may be. */
    readonly reason: string;
    /** What keeps the operator from making a configuration, or Prometheus from taking it, and stands in the Prometheus itself. */
    readonly fault?: ConfigurationFault;
}
/** The state of a Prometheus; undefined stands for one outside the scan. */
export declare function prometheusState(graph: Graph, prometheus: Prometheus | undefined, pools: readonly PoolTrace[]): PrometheusState;
/**
 * Whether the operator leaves the configuration to somebody else, which since 0.79 a flag keeps it from.
 * Upstream: `unmanagedPrometheusConfiguration` in the operator's pkg/prometheus/server/operator.go.
 */
export declare function isUnmanaged(graph: Graph, prometheus: Prometheus): boolean;

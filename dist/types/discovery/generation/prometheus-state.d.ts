import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PoolTrace, PrometheusPools } from '../pool.js';
/** What becomes of a Prometheus, before one looks at a single pool. */
export interface PrometheusState {
    readonly state: PrometheusPools['state'];
    /** Why no monitor of it is scraped; empty where some may be. */
    readonly reason: string;
}
/** The state of a Prometheus; undefined stands for one outside the scan. */
export declare function prometheusState(graph: Graph, prometheus: Prometheus | undefined, pools: readonly PoolTrace[]): PrometheusState;

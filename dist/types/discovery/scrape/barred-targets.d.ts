import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Workload } from '../../model/workload.js';
import type { Discovery, PoolTrace } from '../pool.js';
import { type Barrier } from './network-policies.js';
/** Targets that a policy keeps a Prometheus from, of one policy together. */
export interface BarredTargets {
    readonly barrier: Barrier;
    readonly pools: readonly PoolTrace[];
    readonly workloads: readonly Workload[];
    /** The container ports that are scraped. */
    readonly ports: readonly number[];
}
/** What network policies keep a Prometheus from scraping, of the monitors that it surely selects. */
export declare function barredTargetsOf(graph: Graph, discovery: Discovery, prometheus: Prometheus): readonly BarredTargets[];

import type { Graph } from '../graph/graph.js';
import { type ConfigurationResource } from '../model/monitor.js';
import type { Prometheus } from '../model/prometheus.js';
import type { PoolTrace } from './pool.js';
/** Follows one monitor through one Prometheus: one pool for each endpoint. */
export declare function discoverPools(graph: Graph, prometheus: Prometheus | undefined, monitor: ConfigurationResource): readonly PoolTrace[];

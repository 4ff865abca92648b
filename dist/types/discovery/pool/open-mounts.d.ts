import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { UnprovenHop } from '../pool.js';
/** The Secrets and ConfigMaps without which the pod of a Prometheus does not start, and of which the scan holds nothing. */
export declare function openMounts(graph: Graph, prometheus: Prometheus): readonly UnprovenHop[];

import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * The first Secret or ConfigMap that the Prometheus needs for what it talks to beside its targets, such as `remoteWrite`, and
 * that is not where the operator looks for it. A reference that the scan does not hold is taken to be right.
 * Upstream: `AddRemoteWriteToStore` and its neighbours in the operator's pkg/prometheus/store.go.
 */
export declare function clientFault(graph: Graph, prometheus: Prometheus): ConfigurationFault | undefined;

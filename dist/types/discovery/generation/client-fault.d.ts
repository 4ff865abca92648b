import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * The first fault of what the Prometheus talks to beside its targets, such as `remoteWrite`: a Secret or ConfigMap that is not
 * where the operator looks for it, TLS settings that contradict each other, a certificate that is none. A reference that the
 * scan does not hold is taken to be right.
 * Upstream: `AddRemoteWriteToStore` and its neighbours in the operator's pkg/prometheus/store.go.
 */
export declare function clientFault(graph: Graph, prometheus: Prometheus): ConfigurationFault | undefined;

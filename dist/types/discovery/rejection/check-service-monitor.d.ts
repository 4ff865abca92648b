import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { Admission } from './rejection.js';
/**
 * The operator's checks of a selected ServiceMonitor, in its order; the first that fails rejects the monitor whole.
 * Upstream: `checkServiceMonitor` in prometheus-operator pkg/prometheus/resource_selector.go (v0.93.0).
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export declare function checkServiceMonitor(graph: Graph, prometheus: Prometheus | undefined, monitor: ServiceMonitor, versions: Versions): Admission;

import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { PodMonitor } from '../../model/pod-monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Admission } from './rejection.js';
/**
 * The operator's checks of a selected PodMonitor, in its order, which is another than that of a ServiceMonitor; the first
 * that fails rejects the monitor whole.
 * Upstream: `checkPodMonitor` and `addHTTPConfigToStore` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export declare function checkPodMonitor(graph: Graph, prometheus: Prometheus | undefined, monitor: PodMonitor, versions: Versions): Admission;

import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { Probe } from '../../model/probe.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Admission } from './rejection.js';
/**
 * The operator's checks of a selected Probe, in its order. That two ways to authenticate are set is not among them: see
 * `poisonOf`. Upstream: `checkProbe` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export declare function checkProbe(graph: Graph, prometheus: Prometheus | undefined, probe: Probe, versions: Versions): Admission;

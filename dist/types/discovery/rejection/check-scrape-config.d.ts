import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import type { Admission } from './rejection.js';
/**
 * The operator's checks of a selected ScrapeConfig, in its order.
 * Upstream: `checkScrapeConfig` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export declare function checkScrapeConfig(graph: Graph, prometheus: Prometheus | undefined, config: ScrapeConfig, versions: Versions): Admission;

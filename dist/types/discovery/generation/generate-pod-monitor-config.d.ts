import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { PodMonitor } from '../../model/pod-monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeJob } from './scrape-job.js';
/**
 * The scrape configuration of one endpoint of a PodMonitor.
 * Upstream: `generatePodMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 * @param index 0-based position of the endpoint
 */
export declare function generatePodMonitorConfig(prometheus: Prometheus | undefined, monitor: PodMonitor, endpoint: Endpoint, index: number, versions: Versions): ScrapeJob;

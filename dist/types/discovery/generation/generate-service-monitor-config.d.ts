import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { ScrapeJob } from './scrape-job.js';
/**
 * The scrape configuration of one endpoint of a ServiceMonitor.
 * Upstream: `generateServiceMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 * @param index 0-based position of the endpoint
 */
export declare function generateServiceMonitorConfig(prometheus: Prometheus | undefined, monitor: ServiceMonitor, endpoint: Endpoint, index: number, versions: Versions): ScrapeJob;

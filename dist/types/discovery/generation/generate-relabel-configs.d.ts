import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { GeneratedRelabelConfig, ScrapeJob } from './scrape-job.js';
/**
 * The `relabel_configs` of a ServiceMonitor endpoint, in the operator's order. The rules of sharding are left out where
 * there is one shard, since they keep every target then; with more shards each target is kept by exactly one.
 * Upstream: `generateServiceMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 */
export declare function serviceMonitorRelabelConfigs(prometheus: Prometheus | undefined, monitor: ServiceMonitor, endpoint: Endpoint, index: number, role: ScrapeJob['role'], { operator }: Versions): readonly GeneratedRelabelConfig[];

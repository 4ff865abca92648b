import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { PodMonitor } from '../../model/pod-monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { GeneratedRelabelConfig } from './scrape-job.js';
/**
 * The `relabel_configs` of a PodMonitor endpoint, in the operator's order, without the rules of sharding.
 * Upstream: `generatePodMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 */
export declare function podMonitorRelabelConfigs(prometheus: Prometheus | undefined, monitor: PodMonitor, endpoint: Endpoint, index: number, { operator }: Versions): readonly GeneratedRelabelConfig[];

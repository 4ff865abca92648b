import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { PodMonitor } from '../../model/pod-monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import { podMonitorRelabelConfigs } from './generate-pod-relabel-configs.js';
import { scrapeOptionsOf, searchedNamespaces } from './generate-scrape-options.js';
import { monitorJobName } from './monitor-job-name.js';
import type { ScrapeJob } from './scrape-job.js';
import { shardingOf } from './sharding-of.js';

/**
 * The scrape configuration of one endpoint of a PodMonitor.
 * Upstream: `generatePodMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 * @param index 0-based position of the endpoint
 */
export function generatePodMonitorConfig(
  prometheus: Prometheus | undefined,
  monitor: PodMonitor,
  endpoint: Endpoint,
  index: number,
  versions: Versions,
): ScrapeJob {
  return {
    jobName: monitorJobName('podMonitor', monitor, index, versions),
    running: versions.running,
    role: 'pod',
    namespaces: searchedNamespaces(prometheus, monitor, monitor.spec.namespaceSelector),
    roleSelector: monitor.spec.selectorMechanism === 'RoleSelector',
    ...scrapeOptionsOf(prometheus, monitor, endpoint, index),
    relabelConfigs: podMonitorRelabelConfigs(prometheus, monitor, endpoint, index, versions),
    sharding: shardingOf(prometheus, versions),
  };
}

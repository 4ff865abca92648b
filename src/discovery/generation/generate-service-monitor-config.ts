import type { Endpoint } from '../../model/endpoint.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { PrometheusVersion } from '../rejection/relabel-validation.js';
import { serviceMonitorRelabelConfigs } from './generate-relabel-configs.js';
import { scrapeOptionsOf, searchedNamespaces } from './generate-scrape-options.js';
import type { ScrapeJob } from './scrape-job.js';

/**
 * The scrape configuration of one endpoint of a ServiceMonitor.
 * Upstream: `generateServiceMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 * @param index 0-based position of the endpoint
 */
export function generateServiceMonitorConfig(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  endpoint: Endpoint,
  index: number,
  version: PrometheusVersion,
): ScrapeJob {
  const role = roleOf(prometheus, monitor, version);
  return {
    jobName: `serviceMonitor/${monitor.namespace ?? ''}/${monitor.name}/${index}`,
    role,
    namespaces: searchedNamespaces(prometheus, monitor, monitor.spec.namespaceSelector),
    roleSelector: monitor.spec.selectorMechanism === 'RoleSelector',
    ...scrapeOptionsOf(prometheus, monitor, endpoint, index),
    relabelConfigs: serviceMonitorRelabelConfigs(prometheus, monitor, endpoint, index, role),
  };
}

/** Upstream: `endpointRoleFlavor`; EndpointSlice is opt-in and needs Prometheus 2.21. */
function roleOf(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  { major, minor }: PrometheusVersion,
): ScrapeJob['role'] {
  const wanted = monitor.spec.serviceDiscoveryRole ?? prometheus?.spec.serviceDiscoveryRole;
  const isNewEnough = major > 2 || minor >= 21;
  return wanted === 'EndpointSlice' && isNewEnough ? 'endpointslice' : 'endpoints';
}

import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import { isAtLeast } from '../../util/version-number.js';
import { serviceMonitorRelabelConfigs } from './generate-relabel-configs.js';
import { scrapeOptionsOf, searchedNamespaces } from './generate-scrape-options.js';
import { monitorJobName } from './monitor-job-name.js';
import type { ScrapeJob } from './scrape-job.js';
import { shardingOf } from './sharding-of.js';

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
  versions: Versions,
): ScrapeJob {
  const role = roleOf(prometheus, monitor, versions);
  return {
    jobName: monitorJobName('serviceMonitor', monitor, index, versions),
    running: versions.running,
    role,
    namespaces: searchedNamespaces(prometheus, monitor, monitor.spec.namespaceSelector),
    roleSelector: monitor.spec.selectorMechanism === 'RoleSelector',
    ...scrapeOptionsOf(prometheus, monitor, endpoint, index),
    relabelConfigs: serviceMonitorRelabelConfigs(prometheus, monitor, endpoint, index, role, versions),
    sharding: shardingOf(prometheus, versions),
  };
}

/**
 * Upstream: `endpointRoleFlavor`; EndpointSlice is opt-in and needs Prometheus 2.21 and Kubernetes 1.21. Operators before 0.76
 * never came to it, and until 0.86 a monitor could not ask for it.
 */
function roleOf(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  versions: Versions,
): ScrapeJob['role'] {
  const { operator, kubernetes } = versions;
  const own = isAtLeast(operator, 0, 86) ? monitor.spec.serviceDiscoveryRole : undefined;
  const wanted = own ?? prometheus?.spec.serviceDiscoveryRole;
  const isNewEnough =
    isAtLeast(operator, 0, 76) && isAtLeast(versions.prometheus, 2, 21) && isAtLeast(kubernetes, 1, 21);
  return wanted === 'EndpointSlice' && isNewEnough ? 'endpointslice' : 'endpoints';
}

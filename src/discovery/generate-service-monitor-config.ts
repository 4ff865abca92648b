import type { NamespaceSet } from '../graph/namespaces.js';
import type { Endpoint } from '../model/endpoint.js';
import type { Prometheus } from '../model/prometheus.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import { parseDuration } from './duration.js';
import { serviceMonitorRelabelConfigs } from './generate-relabel-configs.js';
import type { PrometheusVersion } from './relabel-validation.js';
import { scrapeClassOf } from './scrape-class.js';
import type { ScrapeJob, TlsFile } from './scrape-job.js';

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
  const interval = milliseconds(endpoint.interval) ?? milliseconds(prometheus?.spec.scrapeInterval) ?? 30_000;
  const timeout =
    milliseconds(endpoint.scrapeTimeout) ?? milliseconds(prometheus?.spec.scrapeTimeout) ?? 10_000;
  return {
    jobName: `serviceMonitor/${monitor.namespace ?? ''}/${monitor.name}/${index}`,
    role,
    namespaces: namespacesOf(prometheus, monitor),
    roleSelector: monitor.spec.selectorMechanism === 'RoleSelector',
    scheme: endpoint.scheme?.toLowerCase() === 'https' ? 'https' : 'http',
    metricsPath: endpoint.path ?? '/metrics',
    params: endpoint.params,
    scrapeInterval: interval,
    scrapeTimeout: Math.min(timeout, interval),
    tlsFiles: tlsFilesOf(prometheus, monitor, endpoint, index),
    tokenFile: tokenFileOf(monitor, endpoint, index),
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

/** Upstream: `getNamespacesFromNamespaceSelector`. */
function namespacesOf(prometheus: Prometheus | undefined, monitor: ServiceMonitor): NamespaceSet {
  const { any, matchNames } = monitor.spec.namespaceSelector;
  if (prometheus?.spec.ignoreNamespaceSelectors) return [monitor.namespace];
  if (any) return 'any';
  return matchNames.length > 0 ? matchNames : [monitor.namespace];
}

/**
 * Files come from the endpoint, or where it names neither a file nor a reference, from the scrape class.
 * Upstream: `mergeTLSConfigWithScrapeClass`.
 */
function tlsFilesOf(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  { tlsConfig }: Endpoint,
  index: number,
): TlsFile[] {
  const scrapeClass = scrapeClassOf(prometheus, monitor);
  const referred = {
    caFile: tlsConfig?.ca.secret ?? tlsConfig?.ca.configMap,
    certFile: tlsConfig?.cert.secret ?? tlsConfig?.cert.configMap,
    keyFile: tlsConfig?.keySecret,
  };
  return (['caFile', 'certFile', 'keyFile'] as const).flatMap((field): TlsFile[] => {
    const own = tlsConfig?.[field];
    if (own !== undefined) {
      return [{ field, path: own, at: monitor.field('spec', 'endpoints', index, 'tlsConfig', field) }];
    }
    const inherited = scrapeClass?.scrapeClass.tlsConfig?.[field];
    if (inherited === undefined || referred[field] !== undefined || prometheus === undefined) return [];
    return [{ field, path: inherited, at: prometheus.field(...(scrapeClass?.at ?? []), 'tlsConfig', field) }];
  });
}

function tokenFileOf(
  monitor: ServiceMonitor,
  { bearerTokenFile }: Endpoint,
  index: number,
): ScrapeJob['tokenFile'] {
  if (bearerTokenFile === undefined) return undefined;
  const at = monitor.field('spec', 'endpoints', index, 'bearerTokenFile');
  return { field: 'bearerTokenFile', path: bearerTokenFile, at };
}

function milliseconds(text: string | undefined): number | undefined {
  const parsed = text === undefined ? undefined : parseDuration(text);
  return parsed?.ok && parsed.milliseconds > 0 ? parsed.milliseconds : undefined;
}

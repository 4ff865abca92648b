import type { NamespaceSet } from '../../graph/namespaces.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ConfigurationResource, endpointPath } from '../../model/monitor.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { NamespaceSelector } from '../../model/service-monitor.js';
import { parseDuration } from '../relabel/duration.js';
import { scrapeClassOf } from './scrape-class.js';
import type { ScrapeJob, TlsFile } from './scrape-job.js';

/** The parts of a scrape configuration that are made in one way for every kind. */
type ScrapeOptions = Pick<
  ScrapeJob,
  'scheme' | 'metricsPath' | 'params' | 'scrapeInterval' | 'scrapeTimeout' | 'tlsFiles' | 'tokenFile'
>;

/** @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing */
export function scrapeOptionsOf(
  prometheus: Prometheus | undefined,
  resource: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
): ScrapeOptions {
  const interval = milliseconds(endpoint.interval) ?? milliseconds(prometheus?.spec.scrapeInterval) ?? 30_000;
  const timeout =
    milliseconds(endpoint.scrapeTimeout) ?? milliseconds(prometheus?.spec.scrapeTimeout) ?? 10_000;
  return {
    scheme: endpoint.scheme?.toLowerCase() === 'https' ? 'https' : 'http',
    metricsPath: endpoint.path ?? '/metrics',
    params: endpoint.params,
    scrapeInterval: interval,
    scrapeTimeout: Math.min(timeout, interval),
    tlsFiles: tlsFilesOf(prometheus, resource, endpoint, index),
    tokenFile: tokenFileOf(resource, endpoint, index),
  };
}

/** Upstream: `getNamespacesFromNamespaceSelector`. */
export function searchedNamespaces(
  prometheus: Prometheus | undefined,
  { namespace }: KubernetesObject,
  { any, matchNames }: NamespaceSelector,
): NamespaceSet {
  if (prometheus?.spec.ignoreNamespaceSelectors) return [namespace];
  if (any) return 'any';
  return matchNames.length > 0 ? matchNames : [namespace];
}

/**
 * Files come from the endpoint, or where it names neither a file nor a reference, from the scrape class.
 * Upstream: `mergeTLSConfigWithScrapeClass`.
 */
function tlsFilesOf(
  prometheus: Prometheus | undefined,
  resource: ConfigurationResource,
  { tlsConfig }: Endpoint,
  index: number,
): TlsFile[] {
  const scrapeClass = scrapeClassOf(prometheus, resource);
  const referred = {
    caFile: tlsConfig?.ca.secret ?? tlsConfig?.ca.configMap,
    certFile: tlsConfig?.cert.secret ?? tlsConfig?.cert.configMap,
    keyFile: tlsConfig?.keySecret,
  };
  return (['caFile', 'certFile', 'keyFile'] as const).flatMap((field): TlsFile[] => {
    const own = tlsConfig?.[field];
    if (own !== undefined) {
      return [{ field, path: own, at: resource.field(...endpointPath(resource, index, 'tlsConfig', field)) }];
    }
    const inherited = scrapeClass?.scrapeClass.tlsConfig?.[field];
    if (inherited === undefined || referred[field] !== undefined || prometheus === undefined) return [];
    return [{ field, path: inherited, at: prometheus.field(...(scrapeClass?.at ?? []), 'tlsConfig', field) }];
  });
}

function tokenFileOf(
  resource: ConfigurationResource,
  { bearerTokenFile }: Endpoint,
  index: number,
): ScrapeJob['tokenFile'] {
  if (bearerTokenFile === undefined) return undefined;
  const at = resource.field(...endpointPath(resource, index, 'bearerTokenFile'));
  return { field: 'bearerTokenFile', path: bearerTokenFile, at };
}

function milliseconds(text: string | undefined): number | undefined {
  const parsed = text === undefined ? undefined : parseDuration(text);
  return parsed?.ok && parsed.milliseconds > 0 ? parsed.milliseconds : undefined;
}

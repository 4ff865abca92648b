import type { Endpoint } from '../../model/endpoint.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { scrapeClassOf } from '../generation/scrape-class.js';

/** A Secret or ConfigMap that a scrape class names and that no file is made of for a monitor. */
export interface ClassReference {
  readonly name: string;
  /** Why Prometheus makes no pool, in its words. */
  readonly message: string;
  readonly at: Place;
}

/**
 * An endpoint without `tlsConfig` gets that of its scrape class whole. The operator makes files of what the class refers to in the
 * namespace of the Prometheus, and writes down their names as if they came from that of the monitor.
 * Upstream: `mergeTLSConfigWithScrapeClass` in the operator's promcfg.go, `AddScrapeClassesToStore` in its store.go.
 */
export function classReferenceOf(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  { tlsConfig }: Endpoint,
): ClassReference | undefined {
  const used = scrapeClassOf(prometheus, monitor);
  const tls = used?.scrapeClass.tlsConfig;
  if (prometheus === undefined || used === undefined || tls === undefined || tlsConfig !== undefined)
    return undefined;
  const { namespace } = monitor;
  if (namespace === undefined || prometheus.namespace === undefined || namespace === prometheus.namespace)
    return undefined;
  for (const field of ['ca', 'cert'] as const) {
    const { secret, configMap } = tls[field];
    const selector = secret ?? configMap;
    if (selector === undefined) continue;
    const path = `/etc/prometheus/certs/${secret === undefined ? 1 : 0}_${namespace}_${selector.name}_${selector.key}`;
    const part = field === 'ca' ? 'CA cert' : 'specified client cert';
    return {
      name: selector.name,
      message: `error creating HTTP client: unable to read ${part}: unable to read file ${path}: open ${path}: no such file or directory`,
      at: prometheus.key('spec', 'scrapeClasses', used.at.at(-1) ?? 0, 'tlsConfig', field),
    };
  }
  return undefined;
}

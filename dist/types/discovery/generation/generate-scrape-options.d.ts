import type { NamespaceSet } from '../../graph/namespaces.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ConfigurationResource } from '../../model/monitor.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { NamespaceSelector } from '../../model/service-monitor.js';
import type { ScrapeJob } from './scrape-job.js';
/** The parts of a scrape configuration that are made in one way for every kind. */
type ScrapeOptions = Pick<ScrapeJob, 'scheme' | 'metricsPath' | 'params' | 'scrapeInterval' | 'scrapeTimeout' | 'tlsFiles' | 'tokenFile'>;
/** @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing */
export declare function scrapeOptionsOf(prometheus: Prometheus | undefined, resource: ConfigurationResource, endpoint: Endpoint, index: number): ScrapeOptions;
/** Upstream: `getNamespacesFromNamespaceSelector`. */
export declare function searchedNamespaces(prometheus: Prometheus | undefined, { namespace }: KubernetesObject, { any, matchNames }: NamespaceSelector): NamespaceSet;
export {};

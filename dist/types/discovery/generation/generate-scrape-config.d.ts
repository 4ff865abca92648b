import type { NamespaceName, NamespaceSet } from '../../graph/namespaces.js';
import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { KubernetesSDConfig, ScrapeConfig } from '../../model/scrape-config.js';
import type { ScrapeJob } from './scrape-job.js';
/**
 * The scrape configuration of a ScrapeConfig, which may hold several discoveries.
 * Upstream: `generateScrapeConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 */
export declare function generateScrapeConfig(prometheus: Prometheus | undefined, config: ScrapeConfig, versions: Versions): ScrapeJob;
/**
 * Unlike those of monitors, an entry without namespaces searches all of them.
 * Upstream: `Discovery.Run` and `NamespaceDiscovery` in Prometheus' discovery/kubernetes/kubernetes.go.
 * @param own the namespace of the Prometheus
 */
export declare function searched({ role, names, ownNamespace }: KubernetesSDConfig, own: NamespaceName): NamespaceSet;

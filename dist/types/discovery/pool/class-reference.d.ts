import type { Endpoint } from '../../model/endpoint.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
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
export declare function classReferenceOf(prometheus: Prometheus | undefined, monitor: ConfigurationResource, { tlsConfig }: Endpoint): ClassReference | undefined;

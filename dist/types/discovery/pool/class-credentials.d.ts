import type { Prometheus } from '../../model/prometheus.js';
import type { KeySelector } from '../../model/tls-config.js';
import type { Place } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
/** Credentials of a scrape class that the operator leaves out of a job. */
export interface UnreadCredentials {
    readonly scrapeClass: string;
    readonly selector: KeySelector;
    /** Where the class names them. */
    readonly at: Place;
}
/**
 * The operator reads the Secrets of `tlsConfig` for a scrape class, and of `authorization` none: it writes down what it has read for
 * something else, in the namespace of the monitor, and leaves the credentials out where that is nothing.
 * Upstream: `AddScrapeClassesToStore` in the operator's pkg/prometheus/store.go, `addSafeAuthorizationToYaml` in promcfg.go.
 * @param pools all of the Prometheus
 */
export declare function unreadCredentialsOf(prometheus: Prometheus, pools: readonly PoolTrace[], { monitor, endpoint }: Pick<PoolTrace, 'monitor' | 'endpoint'>): UnreadCredentials | undefined;

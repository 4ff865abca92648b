import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * The first fault of the scrape classes, used or not, with which the operator makes no configuration at all.
 * Upstream: `getScrapeClassConfig` in promcfg.go.
 */
export declare function classFault(prometheus: Prometheus, versions: Versions): ConfigurationFault | undefined;

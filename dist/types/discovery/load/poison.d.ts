import type { Related } from '../../diagnostics/finding.js';
import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
/** Something the operator accepts and Prometheus refuses: it keeps the whole configuration from being loaded. */
export interface Poison {
    /** In the words of Prometheus. */
    readonly message: string;
    /** The same told to the author, to follow the name of the monitor: `sets both "a" and "b"`. */
    readonly found: string;
    readonly help: string;
    readonly at: Place;
    readonly related: readonly Related<Place>[];
}
/**
 * What the operator in force does not look at, or did not before it learned to.
 * Upstream: `Config.Validate` of relabelling, `ScrapeConfig.Validate`, and `HTTPClientConfig.Validate` in prometheus/common.
 */
export declare function poisonOf(versions: Versions, prometheus: Prometheus | undefined, monitor: ConfigurationResource, endpoint: Endpoint, index: number, job: ScrapeJob): Poison | undefined;

import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import type { Poison } from './poison.js';
/**
 * What the operator in force does not look at, or did not before it learned to.
 * Upstream: `Config.Validate` of relabelling, `ScrapeConfig.Validate`, and `HTTPClientConfig.Validate` in prometheus/common.
 */
export declare function poisonOf(versions: Versions, prometheus: Prometheus | undefined, monitor: ConfigurationResource, endpoint: Endpoint, index: number, job: ScrapeJob): Poison | undefined;

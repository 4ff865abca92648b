import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import { type Version } from '../../util/version-number.js';
import type { Poison } from './poison.js';
/** The scheme of a job's names: its own, which a ScrapeConfig alone has, else that of the Prometheus. */
export declare function validationScheme(prometheus: Prometheus | undefined, monitor: ConfigurationResource): string | undefined;
/**
 * Names of any characters that are asked for and not taken. Until 3.7 a ScrapeConfig that takes the old ones alone asks as the
 * Prometheus does. What the Prometheus says itself is told of it, not of each job.
 * Upstream: `ScrapeConfig.Validate` in Prometheus' config/config.go.
 */
export declare function schemePoison(running: Version, prometheus: Prometheus | undefined, monitor: ConfigurationResource): Poison | undefined;

import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Rejection } from './rejection.js';
/** Upstream: `validateScrapeClass`. */
export declare function checkScrapeClass(prometheus: Prometheus | undefined, monitor: ConfigurationResource): Rejection | undefined;

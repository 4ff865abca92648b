import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/**
 * Nothing is compared unless the monitor sets a timeout; without an interval of its own, that of the Prometheus counts.
 * Upstream: `validateScrapeIntervalAndTimeout`, `CompareScrapeTimeoutToScrapeInterval`.
 */
export declare function checkScrapeTimeout(check: EndpointCheck): Rejection | undefined;

import type { ScrapeConfig } from '../../model/scrape-config.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/**
 * The checks of the discoveries that promwire knows, in the operator's order; the clients of the others are not looked at.
 * Upstream: `validateStaticConfig`, `validateHTTPSDConfigs`, `validateKubernetesSDConfigs` and `validateDNSSDConfigs` in
 * prometheus-operator pkg/prometheus/resource_selector.go.
 */
export declare function checkDiscoveries(check: EndpointCheck, config: ScrapeConfig): Rejection | undefined;

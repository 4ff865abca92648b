import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import { checkOAuth2 } from './check-auth.js';
import { checkProxy } from './check-proxy.js';
import { checkProxyHeaders, checkReferences } from './check-references.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { checkTls } from './check-tls.js';
import { type EndpointCheck, endpointChecksOf } from './endpoint-check.js';
import type { Admission, Rejection } from './rejection.js';
import type { PrometheusVersion } from './relabel-validation.js';

/**
 * The operator's checks of a selected ScrapeConfig, as far as they are about the scrape; the fields of the single
 * discoveries are not looked at. Upstream: `checkScrapeConfig` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkScrapeConfig(
  graph: Graph,
  prometheus: Prometheus | undefined,
  config: ScrapeConfig,
  version: PrometheusVersion,
): Admission {
  const { checks, settle } = endpointChecksOf(graph, prometheus, config, version);
  const [check] = checks;
  return settle(checkScrapeClass(prometheus, config) ?? (check && checkClient(check)));
}

function checkClient(check: EndpointCheck): Rejection | undefined {
  return (
    checkTls(check) ??
    checkReferences(check) ??
    checkOAuth2(check) ??
    checkScrapeTimeout(check) ??
    checkProxy(check) ??
    checkRelabelings(check) ??
    checkProxyHeaders(check)
  );
}

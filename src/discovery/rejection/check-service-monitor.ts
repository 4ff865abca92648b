import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import {
  addBasicAuth,
  addBearerToken,
  addOAuth2,
  addProxyHeaders,
  addSafeAuthorization,
  addTlsAssets,
  prefixed,
} from './add-to-store.js';
import { checkAuth } from './check-auth.js';
import { checkFileAccess } from './check-file-access.js';
import { checkProxy } from './check-proxy.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { checkSelector } from './check-selector.js';
import { checkTls } from './check-tls.js';
import { type EndpointCheck, endpointChecksOf } from './endpoint-check.js';
import type { Admission, Rejection } from './rejection.js';

/**
 * The operator's checks of a selected ServiceMonitor, in its order; the first that fails rejects the monitor whole.
 * Upstream: `checkServiceMonitor` in prometheus-operator pkg/prometheus/resource_selector.go (v0.93.0).
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkServiceMonitor(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  versions: Versions,
): Admission {
  const { checks, settle } = endpointChecksOf(graph, prometheus, monitor, versions);
  return settle(
    checkSelector(monitor, versions.prometheus) ??
      checkEndpoints(checks) ??
      checkScrapeClass(prometheus, monitor),
  );
}

function checkEndpoints(checks: readonly EndpointCheck[]): Rejection | undefined {
  for (const check of checks) {
    const rejection = prefixed(`endpoints[${check.index}]: `, checkEndpoint(check)) ?? addProxyHeaders(check); // the one whose error does not name the endpoint
    if (rejection !== undefined) return rejection;
  }
  return undefined;
}

function checkEndpoint(check: EndpointCheck): Rejection | undefined {
  return (
    checkFileAccess(check) ??
    checkAuth(check) ??
    checkTls(check) ??
    checkProxy(check) ??
    addBearerToken(check) ??
    addBasicAuth(check) ??
    addTlsAssets(check) ??
    addOAuth2(check) ??
    addSafeAuthorization(check) ??
    checkScrapeTimeout(check) ??
    checkRelabelings(check, 'relabelings', 'relabelConfigs') ??
    checkRelabelings(check, 'metricRelabelings', 'metricRelabelConfigs')
  );
}

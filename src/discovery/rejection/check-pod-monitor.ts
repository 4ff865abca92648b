import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { PodMonitor } from '../../model/pod-monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
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
import { checkProxy } from './check-proxy.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { checkSelector } from './check-selector.js';
import { checkTls } from './check-tls.js';
import { type EndpointCheck, endpointChecksOf } from './endpoint-check.js';
import type { Admission, Rejection } from './rejection.js';

/**
 * The operator's checks of a selected PodMonitor, in its order, which is another than that of a ServiceMonitor; the first
 * that fails rejects the monitor whole.
 * Upstream: `checkPodMonitor` and `addHTTPConfigToStore` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkPodMonitor(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: PodMonitor,
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
    const rejection = prefixed(`endpoint[${check.index}]: `, checkEndpoint(check));
    if (rejection !== undefined) return rejection;
  }
  return undefined;
}

function checkEndpoint(check: EndpointCheck): Rejection | undefined {
  return (
    checkScrapeTimeout(check) ??
    checkRelabelings(check, 'relabelings', 'relabelConfigs') ??
    checkRelabelings(check, 'metricRelabelings', 'metricRelabelConfigs') ??
    checkAuth(check) ??
    checkTls(check) ??
    checkProxy(check) ??
    addBearerToken(check) ??
    addBasicAuth(check) ??
    addTlsAssets(check) ??
    addOAuth2(check) ??
    addSafeAuthorization(check) ??
    prefixed('proxyConfig: ', addProxyHeaders(check))
  );
}

import type { Graph } from '../graph/graph.js';
import type { Prometheus } from '../model/prometheus.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
import { checkAuth } from './check-auth.js';
import { checkFileAccess } from './check-file-access.js';
import { checkProxy } from './check-proxy.js';
import { checkProxyHeaders, checkReferences } from './check-references.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { checkSelector } from './check-selector.js';
import { checkTls } from './check-tls.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Admission, Rejection } from './rejection.js';
import type { PrometheusVersion } from './relabel-validation.js';

/**
 * The operator's checks of a selected ServiceMonitor, in its order; the first that fails rejects the monitor whole.
 * Upstream: `checkServiceMonitor` in prometheus-operator pkg/prometheus/resource_selector.go (v0.93.0).
 * What a Secret holds is not looked at: that a CA is PEM, or that certificate and key are a pair.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkServiceMonitor(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  version: PrometheusVersion,
): Admission {
  const needs: { what: string; at: Place }[] = [];
  const common = {
    graph,
    prometheus,
    version,
    monitor,
    lacks: (what: string, at: Place) => needs.push({ what, at }),
  };
  const rejection =
    checkSelector(monitor, version) ?? checkEndpoints(common) ?? checkScrapeClass(prometheus, monitor);
  if (rejection !== undefined) return { verdict: 'rejected', rejection };
  return needs.length > 0 ? { verdict: 'unknown', needs } : { verdict: 'accepted' };
}

function checkEndpoints(
  common: Omit<EndpointCheck, 'endpoint' | 'index' | 'field' | 'key'>,
): Rejection | undefined {
  const { monitor } = common;
  for (const [index, endpoint] of monitor.spec.endpoints.entries()) {
    const check: EndpointCheck = {
      ...common,
      endpoint,
      index,
      field: (...path) => monitor.field('spec', 'endpoints', index, ...path),
      key: (...path) => monitor.key('spec', 'endpoints', index, ...path),
    };
    const rejection = checkEndpoint(check);
    if (rejection !== undefined)
      return { ...rejection, message: `endpoints[${index}]: ${rejection.message}` };
    const late = checkProxyHeaders(check); // the one check whose error does not name the endpoint
    if (late !== undefined) return late;
  }
  return undefined;
}

function checkEndpoint(check: EndpointCheck): Rejection | undefined {
  return (
    checkFileAccess(check) ??
    checkAuth(check) ??
    checkTls(check) ??
    checkProxy(check) ??
    checkReferences(check) ??
    checkScrapeTimeout(check) ??
    checkRelabelings(check)
  );
}

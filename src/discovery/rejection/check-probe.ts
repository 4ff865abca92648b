import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import { title } from '../../model/object.js';
import type { Probe } from '../../model/probe.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isSymbolic } from '../../source/template.js';
import { checkOAuth2 } from './check-auth.js';
import { checkProxy } from './check-proxy.js';
import { checkProxyHeaders, checkReferences } from './check-references.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { checkTls } from './check-tls.js';
import { type EndpointCheck, endpointChecksOf } from './endpoint-check.js';
import type { Admission, Rejection } from './rejection.js';

/**
 * The operator's checks of a selected Probe, in its order. That two ways to authenticate are set is not among them: see
 * `poisonOf`. Upstream: `checkProbe` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkProbe(
  graph: Graph,
  prometheus: Prometheus | undefined,
  probe: Probe,
  versions: Versions,
): Admission {
  const { checks, settle } = endpointChecksOf(graph, prometheus, probe, versions);
  const [check] = checks;
  return settle(
    checkScrapeClass(prometheus, probe) ??
      checkTargets(probe) ??
      (check && checkClient(check)) ??
      checkUrl(probe),
  );
}

function checkClient(check: EndpointCheck): Rejection | undefined {
  return (
    checkTls(check) ??
    checkReferences(check) ??
    checkOAuth2(check) ??
    checkScrapeTimeout(check) ??
    checkRelabelings(check) ??
    checkProxy(check) ??
    checkProxyHeaders(check)
  );
}

function checkTargets(probe: Probe): Rejection | undefined {
  const { staticConfig, ingress } = probe.spec.targets;
  if (staticConfig !== undefined || ingress !== undefined) return undefined;
  return {
    cause: 'probe',
    message: 'at least one of .spec.targets.staticConfig and .spec.targets.ingress is required',
    found: `${title(probe)} names nothing to look at: its targets have neither "staticConfig" nor "ingress"`,
    help: 'add staticConfig with a list "static", or ingress with a selector',
    at: probe.key('spec', 'targets'),
    related: [],
  };
}

/** A name or an address, with a port or without. Upstream: `validateProberURL`. */
function checkUrl(probe: Probe): Rejection | undefined {
  const { url } = probe.spec.prober;
  const at = probe.field('spec', 'prober', 'url');
  const host = /^([A-Za-z0-9_][\w.-]*)(?::(\d{1,5}))?$/.exec(url);
  const isPort = host?.[2] === undefined || (Number(host[2]) > 0 && Number(host[2]) < 65_536);
  if ((host !== null && isPort) || url === '' || isSymbolic(url)) return undefined; // an empty one is refused by the CRD
  const bare = /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url.replace(/[/?#].*$/, '');
  return {
    cause: 'probe',
    message: `"${url}" url specified in proberSpec is invalid, it should be of the format \`hostname\` or \`hostname:port\`: ${urlFault(url)}`,
    found: `prober.url "${url}" of ${title(probe)} is no host or host:port`,
    help:
      bare === url
        ? 'write a name or an address, and a port from 1 to 65535'
        : `write "${bare}"; scheme and path have fields of their own beside it`,
    at,
    related: [],
  };
}

function urlFault(url: string): string {
  const [, port] = /^[\w.-]+:(.*)$/.exec(url) ?? [];
  if (port === undefined || port.startsWith('//')) return `invalid host: ${JSON.stringify(url)}`;
  return `invalid port: ${JSON.stringify(port)}`;
}

import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import { title } from '../../model/object.js';
import type { Probe } from '../../model/probe.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isSymbolic } from '../../source/template.js';
import { isAtLeast } from '../../util/version-number.js';
import { ipv6Of } from '../admission/validate-address.js';
import {
  addBasicAuth,
  addBearerToken,
  addOAuth2,
  addProxyConfig,
  addSafeAuthorization,
  addSafeTlsConfig,
  prefixed,
} from './add-to-store.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { checkStaticLabels } from './check-static-labels.js';
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
      (check && checkClient(check, probe)) ??
      checkUrl(probe, versions),
  );
}

function checkClient(check: EndpointCheck, probe: Probe): Rejection | undefined {
  const holder = probe.spec.targets.staticConfig === undefined ? 'ingress' : 'staticConfig';
  return (
    addBearerToken(check) ??
    addBasicAuth(check) ??
    addSafeTlsConfig(check) ??
    addSafeAuthorization(check) ??
    addOAuth2(check) ??
    checkScrapeTimeout(check) ??
    checkRelabelings(check, 'metricRelabelings', 'metricRelabelConfigs') ??
    checkLabels(check, probe) ??
    checkRelabelings(check, 'relabelings', `targets.${holder}.relabelConfigs`) ??
    prefixed('proxy configuration: ', addProxyConfig(check))
  );
}

/** Since 0.92. Before, an invalid name went into the configuration, see `poisonOf`. */
function checkLabels({ versions }: EndpointCheck, probe: Probe): Rejection | undefined {
  const { staticConfig } = probe.spec.targets;
  if (staticConfig === undefined || !isAtLeast(versions.operator, 0, 92)) return undefined;
  const path = ['spec', 'targets', 'staticConfig', 'labels'];
  return prefixed('targets.staticConfig.labels: ', checkStaticLabels(probe, staticConfig, path, versions));
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
function checkUrl(probe: Probe, versions: Versions): Rejection | undefined {
  const { url } = probe.spec.prober;
  const fault =
    url === '' || isSymbolic(url) ? undefined : urlFault(url, isAtLeast(versions.operator, 0, 89));
  if (fault === undefined) return undefined; // an empty one is refused by the CRD
  const bare = /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url.replace(/[/?#].*$/, '');
  return {
    cause: 'probe',
    message: `"${url}" url specified in proberSpec is invalid, it should be of the format \`hostname\` or \`hostname:port\`: ${fault}`,
    found: `prober.url "${url}" of ${title(probe)} is no host or host:port`,
    help:
      bare === url
        ? 'write a name or an address, and a port from 1 to 65535'
        : `write "${bare}"; scheme and path have fields of their own beside it`,
    at: probe.field('spec', 'prober', 'url'),
    related: [],
  };
}

/** @param takesIpv6 whether the operator knows addresses with colons */
function urlFault(url: string, takesIpv6: boolean): string | undefined {
  const { host, port } = splitHostPort(url) ?? { host: url, port: undefined };
  const isAddress = takesIpv6 && ipv6Of(host) !== undefined;
  const isName = /^\w[\w-]{0,62}(?:\.\w[\w-]{0,62})*[._]?$/.test(host) && host.length < 256;
  if (!isAddress && !isName) return `invalid host: ${JSON.stringify(host)}`;
  const isPort = port === undefined || (/^\+?\d+$/.test(port) && Number(port) > 0 && Number(port) < 65_536);
  return isPort ? undefined : `invalid port: ${JSON.stringify(port)}`;
}

/** Undefined where there is no port, or no telling which it is. Upstream: `SplitHostPort` in Go's net package. */
function splitHostPort(text: string): { readonly host: string; readonly port: string } | undefined {
  const parts = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(text);
  return parts === null ? undefined : { host: parts[1] ?? parts[2] ?? '', port: parts[3] ?? '' };
}

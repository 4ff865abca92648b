import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import { isAtLeast, versionText } from '../../util/version-number.js';
import {
  addBasicAuth,
  addOAuth2,
  addProxyConfig,
  addSafeAuthorization,
  addSafeTlsConfig,
} from './add-to-store.js';
import { checkDiscoveries } from './check-discoveries.js';
import { checkRelabelings } from './check-relabelings.js';
import { checkScrapeClass } from './check-scrape-class.js';
import { checkScrapeTimeout } from './check-scrape-timeout.js';
import { type EndpointCheck, endpointChecksOf } from './endpoint-check.js';
import type { Admission, Rejection } from './rejection.js';

/**
 * The operator's checks of a selected ScrapeConfig, in its order.
 * Upstream: `checkScrapeConfig` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkScrapeConfig(
  graph: Graph,
  prometheus: Prometheus | undefined,
  config: ScrapeConfig,
  versions: Versions,
): Admission {
  const { checks, settle } = endpointChecksOf(graph, prometheus, config, versions);
  const [check] = checks;
  return settle(
    checkScrapeClass(prometheus, config) ??
      (check && checkClient(check)) ??
      checkVersion(prometheus, config, versions, needed.slice(0, 1)) ??
      (check && checkDiscoveries(check, config)) ??
      checkVersion(prometheus, config, versions, needed.slice(1)),
  );
}

/** What the operator asks of the Prometheus before it looks whether there is such a discovery at all, in its order. */
const needed: readonly (readonly [field: string, discovery: string, minor: number])[] = [
  ['httpSDConfigs', 'HTTP SD configuration', 28],
  ['digitalOceanSDConfigs', 'service discovery for Digital Ocean', 20],
  ['linodeSDConfigs', 'linode SD configuration', 28],
  ['dockerswarmSDConfigs', 'dockerswarm SD configuration', 20],
  ['puppetDBSDConfigs', 'puppetDB SD configuration', 31],
  ['lightSailSDConfigs', 'lightSail SD configuration', 27],
  ['OVHCloudSDConfigs', 'OVHCloud SD configuration', 40],
];

/**
 * Since operator 0.75, a ScrapeConfig with whatever discovery needs Prometheus 2.40. Nobody can be told so who does not say
 * which Prometheus runs.
 */
function checkVersion(
  prometheus: Prometheus | undefined,
  config: ScrapeConfig,
  versions: Versions,
  needs: typeof needed,
): Rejection | undefined {
  if (!versions.prometheus.known || !isAtLeast(versions.operator, 0, 75)) return undefined;
  const lacking = needs.find(([, , minor]) => !isAtLeast(versions.prometheus, 2, minor));
  if (lacking === undefined) return undefined;
  const [field, discovery, minor] = lacking;
  const runs = `Prometheus ${versionText(versions.prometheus)}`;
  return {
    cause: 'prometheus-version',
    message: `${field}: ${discovery} is only supported for Prometheus version >= 2.${minor}.0`,
    found: `${title(config)} is selected by ${prometheus === undefined ? runs : `${title(prometheus)}, which is ${runs}`}, and a ScrapeConfig needs 2.40`,
    help: 'run Prometheus 2.40 or later, or write the job under additionalScrapeConfigs',
    at: config.field('kind'),
    related:
      prometheus === undefined
        ? []
        : [{ at: prometheus.field('spec', 'version'), label: `the version of ${title(prometheus)}` }],
  };
}

function checkClient(check: EndpointCheck): Rejection | undefined {
  return (
    checkRelabelings(check, 'relabelings', 'relabelConfigs') ??
    addBasicAuth(check) ??
    addSafeAuthorization(check) ??
    addOAuth2(check) ??
    addSafeTlsConfig(check) ??
    checkScrapeTimeout(check) ??
    addProxyConfig(check) ??
    checkRelabelings(check, 'metricRelabelings', 'metricRelabelConfigs')
  );
}

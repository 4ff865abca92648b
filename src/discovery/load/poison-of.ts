import type { Versions } from '../../graph/versions.js';
import { crdDefaults } from '../../model/crd-defaults.generated.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ConfigurationResource, endpointPath } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import type { Place } from '../../source/manifest.js';
import { isSymbolic } from '../../source/template.js';
import { urlFault } from '../../util/go-url.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import { scrapeClassOf } from '../generation/scrape-class.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { parseDuration } from '../relabel/duration.js';
import {
  checkRelabelConfig,
  generateRelabelConfig,
  type NamesTaken,
  namesTaken,
  parseAction,
} from '../relabel/relabel-config.js';
import type { Poison } from './poison.js';
import { schemePoison, validationScheme } from './scheme-poison.js';

/**
 * What the operator in force does not look at, or did not before it learned to.
 * Upstream: `Config.Validate` of relabelling, `ScrapeConfig.Validate`, and `HTTPClientConfig.Validate` in prometheus/common.
 */
export function poisonOf(
  versions: Versions,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
  job: ScrapeJob,
): Poison | undefined {
  const taken = namesTaken(versions.running, validationScheme(prometheus, monitor));
  return (
    schemePoison(versions.running, prometheus, monitor) ??
    relabelPoison(job, taken) ??
    metricRelabelPoison(taken, monitor, endpoint, index) ??
    timeoutPoison(versions, prometheus, monitor, endpoint, index) ??
    authPoison(versions, prometheus, monitor, endpoint, index) ??
    discoveryPoison(monitor)
  );
}

function relabelPoison(job: ScrapeJob, taken: NamesTaken): Poison | undefined {
  for (const { config, at } of job.relabelConfigs) {
    const message = checkRelabelConfig(config, taken);
    if (message !== undefined) return unreadableRule(message, visible(at, config.targetLabel));
  }
  return undefined;
}

function unreadableRule(message: string, at: Place): Poison {
  const found = `makes a relabelling rule that Prometheus does not read: ${message}`;
  return { message, found, help: 'write what Prometheus can read, or leave the entry out', at, related: [] };
}

/** Since 0.54 the operator rejects a monitor with nearly all such rules. */
function metricRelabelPoison(
  taken: NamesTaken,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
): Poison | undefined {
  for (const [position, rule] of endpoint.metricRelabelings.entries()) {
    if (parseAction(rule.action || crdDefaults.relabelAction) === undefined) continue; // the CRD's enum has refused the object
    const message = checkRelabelConfig(generateRelabelConfig(rule), taken);
    if (message === undefined) continue;
    return unreadableRule(
      message,
      monitor.field(...endpointPath(monitor, index, 'metricRelabelings', position)),
    );
  }
  return undefined;
}

/** Since 0.54 the operator rejects a monitor with such a timeout. */
function timeoutPoison(
  { operator }: Versions,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
): Poison | undefined {
  const { scrapeTimeout, interval = prometheus?.spec.scrapeInterval } = endpoint;
  if (isAtLeast(operator, 0, 54) || scrapeTimeout === undefined || interval === undefined) return undefined;
  const [timeout, every] = [parseDuration(scrapeTimeout), parseDuration(interval)];
  if (!timeout.ok || !every.ok || timeout.milliseconds <= every.milliseconds) return undefined;
  return {
    message: 'scrape timeout greater than scrape interval',
    found: `has the scrapeTimeout "${scrapeTimeout}", which is longer than the interval "${interval}"`,
    help: 'make the timeout at most as long as the interval',
    at: monitor.field(...endpointPath(monitor, index, 'scrapeTimeout')),
    related: [],
  };
}

/**
 * Credentials and the like are for another API server, whose address must be a URL, and 0 is no port.
 * Upstream: `SDConfig.UnmarshalYAML` in Prometheus' discovery/kubernetes/kubernetes.go and discovery/dns/dns.go.
 */
function discoveryPoison(monitor: ConfigurationResource): Poison | undefined {
  if (monitor.kind !== 'ScrapeConfig') return undefined;
  return clientPoison(monitor) ?? serverPoison(monitor) ?? dnsPoison(monitor);
}

function clientPoison(monitor: ScrapeConfig): Poison | undefined {
  const index = monitor.spec.kubernetesSDConfigs.findIndex(({ clientField }) => clientField !== undefined);
  const field = monitor.spec.kubernetesSDConfigs[index]?.clientField;
  if (field === undefined) return undefined;
  return {
    message: "to use custom HTTP client configuration please provide the 'api_server' URL explicitly",
    found: `sets "${field}" for asking the API server, without saying which: Prometheus asks its own in its own way`,
    help: `take "${field}" away, or write the URL of the API server as apiServer; for scraping, it stands beside kubernetesSDConfigs`,
    at: monitor.key('spec', 'kubernetesSDConfigs', index, field),
    related: [],
  };
}

function serverPoison(monitor: ScrapeConfig): Poison | undefined {
  for (const [index, { apiServer }] of monitor.spec.kubernetesSDConfigs.entries()) {
    const fault = apiServer === undefined || isSymbolic(apiServer) ? undefined : urlFault(apiServer);
    if (fault === undefined) continue;
    return {
      message: `parse ${JSON.stringify(apiServer)}: ${fault}`,
      found: `asks an API server at ${JSON.stringify(apiServer)}, which is no URL: ${fault}`,
      help: 'write scheme, host and port, such as "https://api.example:6443"',
      at: monitor.field('spec', 'kubernetesSDConfigs', index, 'apiServer'),
      related: [],
    };
  }
  return undefined;
}

/** The operator looks only whether a port is written. */
function dnsPoison(monitor: ScrapeConfig): Poison | undefined {
  const index = monitor.spec.dnsSDConfigs.findIndex(({ type = 'SRV', port }) => type !== 'SRV' && port === 0);
  if (index < 0) return undefined;
  return {
    message: 'a port is required in DNS-SD configs for all record types except SRV',
    found: 'looks for port 0 of what its DNS records name',
    help: 'write the port on which the metrics are',
    at: monitor.field('spec', 'dnsSDConfigs', index, 'port'),
    related: [],
  };
}

/** An entry that is empty has nothing to mark: then its list is marked. */
function visible(at: Place, name: string): Place {
  return name === '' && typeof at.path.at(-1) === 'number'
    ? { ...at, path: at.path.slice(0, -1), part: 'key' }
    : at;
}

type Method = 'authorization' | 'basicAuth' | 'oauth2' | 'bearerTokenSecret' | 'bearerTokenFile';

/** Pairs that Prometheus refuses, in the order in which it looks for them. */
const conflicts: readonly (readonly [Method, readonly Method[], string])[] = [
  [
    'bearerTokenFile',
    ['bearerTokenSecret'],
    'at most one of bearer_token & bearer_token_file must be configured',
  ],
  ...(['bearerTokenFile', 'bearerTokenSecret'] as const).map((token) =>
    conflict(
      token,
      ['basicAuth', 'oauth2'],
      'at most one of basic_auth, oauth2, bearer_token & bearer_token_file must be configured',
    ),
  ),
  ...(['bearerTokenFile', 'bearerTokenSecret'] as const).map((token) =>
    conflict(
      token,
      ['authorization'],
      'authorization is not compatible with bearer_token & bearer_token_file',
    ),
  ),
  ...(['basicAuth', 'oauth2'] as const).map((method) =>
    conflict(
      method,
      ['authorization'],
      'at most one of basic_auth, oauth2 & authorization must be configured',
    ),
  ),
  conflict('basicAuth', ['oauth2'], 'at most one of basic_auth, oauth2 & authorization must be configured'),
];

/** What an older Prometheus does not know the operator leaves out. Upstream: `WithMinimumVersion` at these keys. */
function isWritten(version: Version, method: Method): boolean {
  if (method === 'authorization') return isAtLeast(version, 2, 26);
  return method !== 'oauth2' || isAtLeast(version, 2, 27);
}

/** An empty authorization is none. Upstream: `mergeSafeAuthorizationWithScrapeClass`. */
function isFilled(authorization: Endpoint['authorization']): boolean {
  return authorization?.type !== undefined || authorization?.credentials !== undefined;
}

function conflict(method: Method, others: readonly Method[], message: string) {
  return [method, others, message] as const;
}

/**
 * Two ways to authenticate. The operator looks for them within an endpoint only, and not at `bearerTokenFile`: what a
 * scrape class adds slips through. Upstream: `mergeAuthorizationWithScrapeClass`.
 */
function authPoison(
  { prometheus: version }: Versions,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  endpoint: Endpoint,
  index: number,
): Poison | undefined {
  const scrapeClass = scrapeClassOf(prometheus, monitor);
  const isInherited =
    !isFilled(endpoint.authorization) && scrapeClass?.scrapeClass.authorization !== undefined;
  const isSet = (method: Method) => {
    if (!isWritten(version, method)) return false;
    if (method === 'bearerTokenSecret') return (endpoint.bearerTokenSecret?.name ?? '') !== '';
    if (method === 'authorization') return isInherited || isFilled(endpoint.authorization);
    return endpoint[method] !== undefined;
  };
  for (const [method, others, message] of conflicts) {
    const other = isSet(method) ? others.find(isSet) : undefined;
    if (other === undefined) continue;
    const at = monitor.key(...endpointPath(monitor, index, method));
    if (other === 'authorization' && isInherited && prometheus !== undefined && scrapeClass !== undefined) {
      return {
        message,
        found: `sets "${method}", and scrape class "${scrapeClass.scrapeClass.name}" adds "authorization" to it`,
        help: `leave "${method}" out, or name a scrape class without "authorization"`,
        at,
        related: [
          { at: prometheus.key(...scrapeClass.at, 'authorization'), label: 'what the scrape class adds' },
        ],
      };
    }
    return {
      message,
      found: `sets both "${method}" and "${other}", of which Prometheus takes one`,
      help: `leave "${method}" or "${other}" out`,
      at,
      related: [{ at: monitor.key(...endpointPath(monitor, index, other)), label: 'the other method' }],
    };
  }
  return undefined;
}

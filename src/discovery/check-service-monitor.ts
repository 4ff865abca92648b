import type { Graph } from '../graph/graph.js';
import type { KeySource } from '../model/key-source.js';
import { sourceTitle } from '../model/key-source.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Endpoint, ServiceMonitor } from '../model/service-monitor.js';
import type { KeySelector, SecretOrConfigMap } from '../model/tls-config.js';
import type { Path, Place } from '../source/manifest.js';
import { listed } from '../util/text.js';
import { parseDuration } from './duration.js';
import { lookUpKey } from './key-lookup.js';
import type { Admission, Rejection } from './rejection.js';
import { type PrometheusVersion, validateRelabelConfig } from './relabel-validation.js';
import { validateSelector } from './selector.js';
import { tlsFault } from './tls-fault.js';

interface Check {
  readonly graph: Graph;
  readonly prometheus: Prometheus | undefined;
  readonly monitor: ServiceMonitor;
  readonly version: PrometheusVersion;
  /** References that the scan cannot resolve, gathered on the way. */
  readonly needs: { what: string; at: Place }[];
}

/**
 * The operator's checks of a selected ServiceMonitor, in its order; the first that fails rejects the monitor whole.
 * Upstream: `checkServiceMonitor` in prometheus-operator pkg/prometheus/resource_selector.go.
 * @param prometheus undefined for a Prometheus outside the scan: what depends on its spec is then not checked
 */
export function checkServiceMonitor(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  version: PrometheusVersion,
): Admission {
  const check: Check = { graph, prometheus, monitor, version, needs: [] };
  const rejection = checkSelector(check) ?? checkEndpoints(check) ?? checkScrapeClass(check);
  if (rejection !== undefined) return { verdict: 'rejected', rejection };
  return check.needs.length > 0 ? { verdict: 'unknown', needs: check.needs } : { verdict: 'accepted' };
}

function checkSelector({ monitor }: Check): Rejection | undefined {
  const fault = monitor.spec.selector === undefined ? undefined : validateSelector(monitor.spec.selector);
  if (fault === undefined) return undefined;
  return {
    cause: 'selector',
    message: fault,
    found: `the label selector of ServiceMonitor ${monitor.ref} is none that Kubernetes takes: ${fault}`,
    at: monitor.field('spec', 'selector'),
    related: [],
  };
}

function checkEndpoints(check: Check): Rejection | undefined {
  for (const [index, endpoint] of check.monitor.spec.endpoints.entries()) {
    const rejection = checkEndpoint(check, endpoint, index);
    if (rejection !== undefined) return { ...rejection, message: `endpoints[${index}]: ${rejection.message}` };
  }
  return undefined;
}

function checkEndpoint(check: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  return (
    checkFileAccess(check, endpoint, index) ??
    checkAuth(check, endpoint, index) ??
    checkTls(check, endpoint, index) ??
    checkReferences(check, endpoint, index) ??
    checkTimeout(check, endpoint, index) ??
    checkRelabelings(check, endpoint, index)
  );
}

/** Upstream: `testForArbitraryFSAccess`. */
function checkFileAccess({ prometheus, monitor }: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  if (prometheus === undefined || !prometheus.spec.arbitraryFSAccessDenied) return undefined;
  const { tlsConfig } = endpoint;
  const tlsField = (['caFile', 'certFile', 'keyFile'] as const).find((field) => tlsConfig?.[field] !== undefined);
  if (endpoint.bearerTokenFile === undefined && tlsField === undefined) return undefined;
  const path: Path = endpoint.bearerTokenFile === undefined ? ['tlsConfig', tlsField ?? ''] : ['bearerTokenFile'];
  const via = endpoint.bearerTokenFile === undefined ? 'tls config' : 'bearer token file';
  return {
    cause: 'file-access',
    message: `it accesses file system via ${via} which Prometheus specification prohibits`,
    found: `ServiceMonitor ${monitor.ref} names a file by "${path.at(-1)}", which ${prometheus.kind} ${prometheus.ref} forbids to monitors`,
    help: 'refer to a Secret in the namespace of the monitor (ca, cert, keySecret, authorization) instead of a file',
    at: monitor.field('spec', 'endpoints', index, ...path),
    related: [
      {
        at: prometheus.field('spec', 'arbitraryFSAccessThroughSMs', 'deny'),
        label: `${prometheus.kind} ${prometheus.ref} denies files`,
      },
    ],
  };
}

/** Upstream: `HTTPConfig.Validate` (two methods, since operator 0.88) and `SafeAuthorization.Validate`. */
function checkAuth({ monitor }: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  const methods = (['authorization', 'basicAuth', 'bearerTokenSecret', 'oauth2'] as const).filter(
    (method) => endpoint[method] !== undefined,
  );
  const [first, second] = methods;
  const at = (field: string) => monitor.field('spec', 'endpoints', index, field);
  if (first !== undefined && second !== undefined) {
    return {
      cause: 'auth-conflict',
      message: `${first} and ${second} cannot be configured at the same time`,
      found: `endpoint ${index} of ServiceMonitor ${monitor.ref} sets both "${first}" and "${second}", of which Prometheus takes one`,
      help: 'keep the one that the target asks for',
      at: monitor.key('spec', 'endpoints', index, second),
      related: [{ at: monitor.key('spec', 'endpoints', index, first), label: 'the other method' }],
    };
  }
  const { authorization, basicAuth } = endpoint;
  if (authorization !== undefined && authorization.type?.trim().toLowerCase() === 'basic') {
    const text = 'type "Basic" in "authorization", which is for tokens only';
    return incomplete(monitor, text, 'authorization type cannot be set to "basic", use "basic_auth" instead', at('authorization'));
  }
  if (authorization !== undefined && authorization.credentials === undefined) {
    return incomplete(monitor, '"authorization" without "credentials"', 'no credential was specified', at('authorization'));
  }
  if (basicAuth !== undefined && (basicAuth.username === undefined || basicAuth.password === undefined)) {
    const missing = basicAuth.username === undefined ? 'username' : 'password';
    return incomplete(monitor, `"basicAuth" without "${missing}"`, `failed to get basic auth ${missing}`, at('basicAuth'));
  }
  return undefined;
}

function incomplete(monitor: ServiceMonitor, what: string, message: string, at: Place): Rejection {
  return { cause: 'auth-incomplete', message, found: `ServiceMonitor ${monitor.ref} has ${what}`, at, related: [] };
}

function checkTls({ monitor }: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  const { tlsConfig } = endpoint;
  const fault = tlsConfig === undefined ? undefined : tlsFault(tlsConfig);
  if (fault === undefined) return undefined;
  return {
    cause: 'tls-pair',
    message: `tlsConfig: ${fault.message}`,
    found: `endpoint ${index} of ServiceMonitor ${monitor.ref} has ${fault.found}`,
    help: fault.help,
    at: monitor.key('spec', 'endpoints', index, 'tlsConfig', ...fault.path),
    related: [],
  };
}

/** Secrets and ConfigMaps are looked up in the namespace of the monitor. Upstream: `addTLSAssets` and the lookups in pkg/assets/store.go. */
function checkReferences(check: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  for (const reference of referencesOf(endpoint)) {
    const rejection = checkReference(check, ['spec', 'endpoints', index, ...reference.path], reference);
    if (rejection !== undefined) return rejection;
  }
  return undefined;
}

interface Reference {
  readonly makes: KeySource['makes'];
  readonly selector: KeySelector;
  readonly path: Path;
}

function referencesOf({ bearerTokenSecret, basicAuth, tlsConfig, oauth2, authorization }: Endpoint): Reference[] {
  const references: Reference[] = [];
  const add = (makes: KeySource['makes'], selector: KeySelector | undefined, ...path: Path) => {
    if (selector !== undefined) references.push({ makes, selector, path });
  };
  const addEither = (either: SecretOrConfigMap | undefined, ...path: Path) => {
    add('Secret', either?.secret, ...path, 'secret');
    add('ConfigMap', either?.configMap, ...path, 'configMap');
  };
  if (bearerTokenSecret?.name) add('Secret', bearerTokenSecret, 'bearerTokenSecret');
  add('Secret', basicAuth?.username, 'basicAuth', 'username');
  add('Secret', basicAuth?.password, 'basicAuth', 'password');
  addEither(tlsConfig?.ca, 'tlsConfig', 'ca');
  addEither(tlsConfig?.cert, 'tlsConfig', 'cert');
  add('Secret', tlsConfig?.keySecret, 'tlsConfig', 'keySecret');
  addEither(oauth2?.clientId, 'oauth2', 'clientId');
  add('Secret', oauth2?.clientSecret, 'oauth2', 'clientSecret');
  if (authorization?.credentials?.name) add('Secret', authorization.credentials, 'authorization', 'credentials');
  return references;
}

function checkReference(check: Check, path: Path, { makes, selector }: Reference): Rejection | undefined {
  const { graph, monitor } = check;
  const where = monitor.namespace === undefined ? '' : `${monitor.namespace}/`;
  const found = lookUpKey(graph, makes, monitor.namespace, selector);
  switch (found.state) {
    case 'present':
      return undefined;
    case 'unknown':
      check.needs.push({ what: found.needs, at: monitor.field(...path, 'name') });
      return undefined;
    case 'key-missing': {
      const keys = found.sources.flatMap((source) => (source.keys ?? []).map(({ name }) => name));
      return {
        cause: 'secret-key-missing',
        message: `unable to get ${makes.toLowerCase()} "${selector.name}": key "${selector.key}" not found`,
        found: `ServiceMonitor ${monitor.ref} reads key "${selector.key}" of ${makes} ${where}${selector.name}, which has ${listed(keys) || 'no key'}`,
        help: 'name a key that is there, or add it to the object',
        at: monitor.field(...path, 'key'),
        related: found.sources.map((source) => ({ at: source.field('metadata', 'name'), label: sourceTitle(source) })),
      };
    }
    case 'misplaced': {
      const elsewhere = found.how === 'other-namespace' ? 'in another namespace' : 'under another name';
      return {
        cause: 'secret-missing',
        message: `unable to get ${makes.toLowerCase()} "${selector.name}": ${makes.toLowerCase()}s "${selector.name}" not found`,
        found: `ServiceMonitor ${monitor.ref} reads ${makes} "${selector.name}" of its own namespace, but the scan has it ${elsewhere}: ${sourceTitle(found.source)}`,
        help:
          found.how === 'other-namespace'
            ? `put the ${makes} into namespace "${monitor.namespace ?? ''}" too: the operator looks beside the monitor`
            : `write "${found.source.makesName}" here`,
        at: monitor.field(...path, 'name'),
        related: [{ at: found.source.field('metadata', found.how === 'other-namespace' ? 'namespace' : 'name'), label: sourceTitle(found.source) }],
      };
    }
  }
}

/** Upstream: `validateScrapeIntervalAndTimeout`; nothing is compared unless the monitor sets a timeout. */
function checkTimeout({ prometheus, monitor }: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  const { scrapeTimeout, interval } = endpoint;
  const effective = interval ?? prometheus?.spec.scrapeInterval;
  if (scrapeTimeout === undefined || effective === undefined) return undefined;
  const timeout = parseDuration(scrapeTimeout);
  const every = parseDuration(effective);
  if (!timeout.ok || !every.ok || timeout.milliseconds <= every.milliseconds) return undefined;
  const from = interval === undefined ? `the scrapeInterval of Prometheus ${prometheus?.ref}` : 'the interval beside it';
  const intervalAt =
    interval === undefined && prometheus !== undefined
      ? prometheus.field('spec', 'scrapeInterval')
      : monitor.field('spec', 'endpoints', index, 'interval');
  return {
    cause: 'scrape-timeout',
    message: `scrapeTimeout "${scrapeTimeout}" greater than scrapeInterval "${effective}"`,
    found: `scrapeTimeout "${scrapeTimeout}" of ServiceMonitor ${monitor.ref} is longer than ${from}, "${effective}"`,
    help: 'make the timeout at most as long as the interval',
    at: monitor.field('spec', 'endpoints', index, 'scrapeTimeout'),
    related: [{ at: intervalAt, label: 'the interval that counts' }],
  };
}

function checkRelabelings({ monitor, version }: Check, endpoint: Endpoint, index: number): Rejection | undefined {
  const lists = [
    ['relabelings', 'relabelConfigs'],
    ['metricRelabelings', 'metricRelabelConfigs'],
  ] as const;
  for (const [field, upstream] of lists) {
    for (const [position, rule] of endpoint[field].entries()) {
      const fault = validateRelabelConfig(rule, version);
      if (fault === undefined) continue;
      return {
        cause: 'relabeling',
        message: `${upstream}: [${position}]: ${fault}`,
        found: `entry ${position} of "${field}" in endpoint ${index} of ServiceMonitor ${monitor.ref} is refused: ${fault}`,
        at: monitor.field('spec', 'endpoints', index, field, position),
        related: [],
      };
    }
  }
  return undefined;
}

function checkScrapeClass({ prometheus, monitor }: Check): Rejection | undefined {
  const { scrapeClass } = monitor.spec;
  if (prometheus === undefined || scrapeClass === undefined) return undefined;
  const names = prometheus.spec.scrapeClasses.map(({ name }) => name);
  if (names.includes(scrapeClass)) return undefined;
  return {
    cause: 'scrape-class',
    message: `scrapeClassName: scrapeClass "${scrapeClass}" not found in Prometheus scrapeClasses`,
    found: `ServiceMonitor ${monitor.ref} asks for scrape class "${scrapeClass}", but ${prometheus.kind} ${prometheus.ref} defines ${listed(names) || 'none'}`,
    help: 'name a class of that Prometheus, or define this one there',
    at: monitor.field('spec', 'scrapeClass'),
    related: [{ at: prometheus.key('spec', 'scrapeClasses'), label: `the classes of ${prometheus.kind} ${prometheus.ref}` }],
  };
}

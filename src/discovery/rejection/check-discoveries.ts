import type { HttpClient } from '../../model/endpoint.js';
import { title } from '../../model/object.js';
import type { KubernetesSDConfig, ScrapeConfig } from '../../model/scrape-config.js';
import type { Path } from '../../source/manifest.js';
import { isSymbolic } from '../../source/template.js';
import { urlFault } from '../../util/go-url.js';
import { listed } from '../../util/text.js';
import { isAtLeast } from '../../util/version-number.js';
import {
  addBasicAuth,
  addOAuth2,
  addProxyConfig,
  addSafeAuthorization,
  addSafeTlsConfig,
} from './add-to-store.js';
import { checkStaticLabels } from './check-static-labels.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
import { selectorFault } from './selector-text.js';

/** A fault of one entry of a list of discoveries. */
interface Fault {
  /** In the operator's words. */
  readonly message: string;
  /** To follow `entry 0 of "httpSDConfigs" in ScrapeConfig shop/web`. */
  readonly found: string;
  readonly help: string;
  /** Below the entry. */
  readonly path: Path;
}

/**
 * The checks of the discoveries that promwire knows, in the operator's order; the clients of the others are not looked at.
 * Upstream: `validateStaticConfig`, `validateHTTPSDConfigs`, `validateKubernetesSDConfigs` and `validateDNSSDConfigs` in
 * prometheus-operator pkg/prometheus/resource_selector.go.
 */
export function checkDiscoveries(check: EndpointCheck, config: ScrapeConfig): Rejection | undefined {
  const { spec } = config;
  return (
    first('staticConfigs', spec.staticConfigs, (entry, index) => {
      if (!isAtLeast(check.versions.operator, 0, 78)) return undefined;
      return checkStaticLabels(config, entry, ['spec', 'staticConfigs', index, 'labels'], check.versions);
    }) ??
    first('httpSDConfigs', spec.httpSDConfigs, ({ url, client }, index) => {
      const entry = entryOf(check, config, 'httpSDConfigs', index, client);
      return rejected(entry, checkUrl(check, url)) ?? checkClient(entry);
    }) ??
    first('kubernetesSDConfigs', spec.kubernetesSDConfigs, (discovery, index) => {
      const entry = entryOf(check, config, 'kubernetesSDConfigs', index, discovery.client);
      return checkClient(entry) ?? rejected(entry, kubernetesFault(discovery));
    }) ??
    first('dnsSDConfigs', spec.dnsSDConfigs, ({ type, port }, index) => {
      const isFine = type === undefined || type === 'SRV' || port !== undefined;
      return isFine ? undefined : rejected(entryOf(check, config, 'dnsSDConfigs', index), portMissing(type));
    })
  );
}

/** The first entry of a list that is rejected, in the words that the operator has for it. */
function first<Entry>(
  list: string,
  entries: readonly Entry[],
  reject: (entry: Entry, index: number) => Rejection | undefined,
): Rejection | undefined {
  for (const [index, entry] of entries.entries()) {
    const rejection = reject(entry, index);
    if (rejection !== undefined)
      return {
        ...rejection,
        message: `${list}: [${index}]${rejection.message.startsWith(' : ') ? '' : ': '}${rejection.message}`,
      };
  }
  return undefined;
}

/** A client that looks for targets is checked as one that scrapes them. */
function entryOf(
  check: EndpointCheck,
  config: ScrapeConfig,
  list: string,
  index: number,
  client?: HttpClient,
): EndpointCheck {
  return {
    ...check,
    endpoint: { ...check.endpoint, ...client },
    where: `entry ${index} of "${list}" in ${title(config)}`,
    field: (...path) => config.field('spec', list, index, ...path),
    key: (...path) => config.key('spec', list, index, ...path),
  };
}

function checkClient(entry: EndpointCheck): Rejection | undefined {
  const rejection =
    addBasicAuth(entry) ??
    addSafeAuthorization(entry) ??
    addOAuth2(entry) ??
    addSafeTlsConfig(entry) ??
    addProxyConfig(entry);
  if (rejection === undefined) return undefined;
  return {
    ...rejection,
    message: rejection.message.replace(/^(?:basicAuth|authorization|oauth2|tlsConfig): /, ''),
  };
}

function rejected({ where, field }: EndpointCheck, fault: Fault | undefined): Rejection | undefined {
  if (fault === undefined) return undefined;
  const { message, found, help, path } = fault;
  return {
    cause: 'scrape-config',
    message,
    found: `${where} ${found}`,
    help,
    at: field(...path),
    related: [],
  };
}

/** Since 0.90. */
function checkUrl({ versions }: EndpointCheck, url: string): Fault | undefined {
  const fault = isAtLeast(versions.operator, 0, 90) ? urlFault(url) : undefined;
  if (fault === undefined) return undefined;
  return {
    message: `parse ${JSON.stringify(url)}: ${fault}`,
    found: `has a URL that cannot be read: ${fault}`,
    help: 'write scheme, host and path, such as "http://targets.example/list"',
    path: ['url'],
  };
}

function portMissing(type: string): Fault {
  return {
    message: `port required for record type ${JSON.stringify(type)}`,
    found: `asks for ${type} records, which name no port, and has no "port"`,
    help: 'add "port", or ask for SRV records',
    path: ['type'],
  };
}

const podsAndServices = ['pod', 'service'];
/** The roles whose objects a role reads. */
const selectable: Readonly<Record<string, readonly string[]>> = {
  pod: ['pod'],
  service: ['service'],
  endpointslice: [...podsAndServices, 'endpointslice'],
  endpoints: [...podsAndServices, 'endpoints'],
  node: ['node'],
  ingress: ['ingress'],
};

function kubernetesFault(discovery: KubernetesSDConfig): Fault | undefined {
  return namespaceFault(discovery) ?? roleFault(discovery) ?? textFault(discovery);
}

function namespaceFault({ apiServer, ownNamespace }: KubernetesSDConfig): Fault | undefined {
  if (apiServer === undefined || !ownNamespace) return undefined;
  return {
    message: "cannot use 'apiServer' and 'namespaces.ownNamespace' simultaneously",
    found: 'asks for its own namespace at another API server, where it has none',
    help: 'write "namespaces.names" instead of "namespaces.ownNamespace"',
    path: ['namespaces', 'ownNamespace'],
  };
}

function roleFault({ role, writtenRole, selectors }: KubernetesSDConfig): Fault | undefined {
  const allowed = selectable[role] ?? [];
  const index = selectors.findIndex((selector) => !allowed.includes(selector.role.toLowerCase()));
  const odd = selectors[index];
  if (odd === undefined) return undefined;
  return {
    message: ` : ${writtenRole} role supports only ${allowed.join(', ')} selectors`,
    found: `selects by role ${odd.role}, of which role ${writtenRole} reads nothing (it reads ${listed(allowed)})`,
    help: 'write the role of the discovery itself',
    path: ['selectors', index, 'role'],
  };
}

function textFault({ selectors }: KubernetesSDConfig): Fault | undefined {
  for (const [index, selector] of selectors.entries()) {
    for (const form of ['field', 'label'] as const) {
      const text = selector[form];
      const message = text === undefined || isSymbolic(text) ? undefined : selectorFault(form, text);
      if (message === undefined) continue;
      const found = `has a ${form} selector ${JSON.stringify(text)} that cannot be read: ${message}`;
      const help = form === 'field' ? 'write "path=value"' : 'write "key=value", or "key in (a,b)"';
      return { message, found, help, path: ['selectors', index, form] };
    }
  }
  return undefined;
}

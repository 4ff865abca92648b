import type { ProxyConfig } from '../../model/proxy-config.js';
import type { Path } from '../../source/manifest.js';
import { urlFault } from '../../util/go-url.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';

export interface ProxyFault {
  /** In the operator's words. */
  readonly message: string;
  /** `"noProxy" without "proxyUrl"`, to follow "has". */
  readonly found: string;
  readonly help: string;
  /** The field that must change, below the mapping that the proxy's fields stand in. */
  readonly path: Path;
}

export function checkProxy({ endpoint, where, key }: EndpointCheck): Rejection | undefined {
  const fault = proxyFault(endpoint.proxy);
  if (fault === undefined) return undefined;
  return {
    cause: 'proxy',
    message: fault.message,
    found: `${where} has ${fault.found}`,
    help: fault.help,
    at: key(...fault.path),
    related: [],
  };
}

/**
 * Why the operator refuses the fields of a proxy.
 * Upstream: `ProxyConfig.Validate` in pkg/apis/monitoring/v1/types.go.
 */
export function proxyFault(proxy: ProxyConfig): ProxyFault | undefined {
  return combinationFault(proxy) ?? headerFault(proxy) ?? addressFault(proxy);
}

function combinationFault({ proxyUrl, noProxy, proxyFromEnvironment, proxyConnectHeader }: ProxyConfig) {
  if (Object.keys(proxyConnectHeader).length > 0 && !proxyFromEnvironment && proxyUrl === undefined) {
    return {
      message:
        'if proxyConnectHeader is configured, proxyUrl or proxyFromEnvironment must also be configured',
      found: '"proxyConnectHeader" without a proxy',
      help: 'add "proxyUrl", or leave the header out',
      path: ['proxyConnectHeader'],
    };
  }
  if (proxyFromEnvironment && (proxyUrl !== undefined || noProxy !== undefined)) {
    const other = proxyUrl === undefined ? 'noProxy' : 'proxyUrl';
    return {
      message: `if proxyFromEnvironment is configured, ${other} must not be configured`,
      found: `"${other}" beside "proxyFromEnvironment", which reads it from the environment`,
      help: `leave "${other}" or "proxyFromEnvironment" out`,
      path: [other],
    };
  }
  if (noProxy === undefined || proxyUrl !== undefined) return undefined;
  return {
    message: 'if noProxy is configured, proxyUrl must also be configured',
    found: '"noProxy" without "proxyUrl"',
    help: 'add "proxyUrl", or leave "noProxy" out',
    path: ['noProxy'],
  };
}

function headerFault({ proxyConnectHeader }: ProxyConfig): ProxyFault | undefined {
  for (const [name, selectors] of Object.entries(proxyConnectHeader)) {
    const empty = selectors.findIndex(
      (selector) => selector === undefined || selector.name + selector.key === '',
    );
    if (selectors.length > 0 && empty < 0) continue;
    return {
      message:
        empty < 0
          ? `proxyConnetHeader[${name}]: selector must not be empty` // spelt so upstream
          : `proxyConnectHeader[${name}][${empty}]: selector must be defined`,
      found: `"${name}" in "proxyConnectHeader" without a Secret`,
      help: 'name the Secret and its key, or leave the header out',
      path: ['proxyConnectHeader', name],
    };
  }
  return undefined;
}

function addressFault({ proxyUrl }: ProxyConfig): ProxyFault | undefined {
  const fault = proxyUrl === undefined ? undefined : urlFault(proxyUrl);
  if (fault === undefined) return undefined;
  return {
    message: `parse ${JSON.stringify(proxyUrl)}: ${fault}`,
    found: `a "proxyUrl" that cannot be read: ${fault}`,
    help: 'write scheme, host and port, such as "http://proxy.example:3128"',
    path: ['proxyUrl'],
  };
}

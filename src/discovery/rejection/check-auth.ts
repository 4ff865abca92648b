import type { Authorization } from '../../model/endpoint.js';
import type { Path } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import { proxyFault } from './check-proxy.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
import { tlsFault } from './tls-fault.js';

const methods = ['authorization', 'basicAuth', 'bearerTokenSecret', 'oauth2'] as const;

/** Upstream: `HTTPConfigWithoutTLS.Validate` in pkg/apis/monitoring/v1/http_config.go. */
export function checkAuth(check: EndpointCheck): Rejection | undefined {
  return checkConflict(check) ?? checkAuthorization(check) ?? checkOAuth2(check);
}

/**
 * A method counts when its field is there, even an empty one. Before operator 0.88, of a PodMonitor 0.86, two slip through and
 * Prometheus refuses them, see `poisonOf`.
 */
function checkConflict({ monitor, endpoint, versions, where, key }: EndpointCheck): Rejection | undefined {
  if (!isAtLeast(versions.operator, 0, monitor.kind === 'PodMonitor' ? 86 : 88)) return undefined;
  const [first, second] = methods.filter((method) => endpoint[method] !== undefined);
  if (first === undefined || second === undefined) return undefined;
  return {
    cause: 'auth-conflict',
    message: `${first} and ${second} cannot be configured at the same time`,
    found: `${where} sets both "${first}" and "${second}", of which Prometheus takes one`,
    help: 'keep the one that the target asks for',
    at: key(second),
    related: [{ at: key(first), label: 'the other method' }],
  };
}

/** Upstream: `SafeAuthorization.Validate`. */
export function checkAuthorization(check: EndpointCheck): Rejection | undefined {
  const { authorization } = check.endpoint;
  if (authorization === undefined) return undefined;
  const { type, credentials } = authorization;
  if (isBasic(type)) {
    return incomplete(check, basicFault(type, "authorization: 'authorization'"), 'authorization', 'type');
  }
  if (credentials !== undefined) return undefined;
  const message = "authorization: 'authorization' credentials are required";
  const help = 'name the Secret and its key in "credentials"';
  return incomplete(
    check,
    { message, found: '"authorization" without "credentials"', help },
    'authorization',
  );
}

/** What is wrong with an `authorization` that may name a file. Upstream: `Authorization.Validate`. */
export function authorizationFault({ type, credentials, credentialsFile }: Authorization) {
  if (credentials !== undefined && credentialsFile !== undefined) {
    return {
      message: 'authorization can not specify both "credentials" and "credentialsFile"',
      found: 'both "credentials" and "credentialsFile" in "authorization"',
      help: 'keep one of the two',
      path: ['credentialsFile'],
    };
  }
  return isBasic(type) ? { ...basicFault(type, 'authorization'), path: ['type'] } : undefined;
}

const isBasic = (type: string | undefined): boolean => type?.trim().toLowerCase() === 'basic';

/** @param subject what the operator calls the field */
function basicFault(type: string | undefined, subject: string) {
  return {
    message: `${subject} type cannot be set to "basic", use "basicAuth" instead`,
    found: `type "${type}" in "authorization", which carries tokens only`,
    help: 'write "basicAuth" with username and password',
  };
}

/** Upstream: `OAuth2.Validate` in pkg/apis/monitoring/v1/types.go. */
export function checkOAuth2(check: EndpointCheck): Rejection | undefined {
  const { oauth2 } = check.endpoint;
  if (oauth2 === undefined) return undefined;
  const { tokenUrl, clientId, tlsConfig } = oauth2;
  if (tokenUrl === undefined) {
    const message = 'oauth2: OAuth2 tokenURL must be specified';
    return incomplete(
      check,
      { message, found: '"oauth2" without "tokenUrl"', help: 'add "tokenUrl"' },
      'oauth2',
    );
  }
  if (clientId.secret === undefined && clientId.configMap === undefined) {
    const message = "oauth2: OAuth2 'clientID' must be specified";
    return incomplete(
      check,
      { message, found: '"oauth2" without "clientId"', help: 'add "clientId"' },
      'oauth2',
    );
  }
  if (clientId.secret !== undefined && clientId.configMap !== undefined) {
    const message = "oauth2: invalid OAuth2 'clientID': cannot specify both Secret and ConfigMap";
    const found = 'both a "secret" and a "configMap" in "clientId"';
    return incomplete(check, { message, found, help: 'keep one of the two' }, 'oauth2', 'clientId');
  }
  const tls = tlsConfig === undefined ? undefined : tlsFault(tlsConfig, 'safe');
  if (tls !== undefined) {
    const fault = {
      message: `oauth2: invalid OAuth2 'tlsConfig': ${tls.message}`,
      found: tls.found,
      help: tls.help,
    };
    return { ...incomplete(check, fault, 'oauth2', 'tlsConfig', ...tls.path), cause: tls.cause };
  }
  const proxy = proxyFault(oauth2.proxy);
  if (proxy === undefined) return undefined;
  const fault = { ...proxy, message: `oauth2: invalid OAuth2 proxyConfig: ${proxy.message}` };
  return { ...incomplete(check, fault, 'oauth2', ...proxy.path), cause: 'proxy' };
}

function incomplete(
  { where, key }: EndpointCheck,
  { message, found, help }: { readonly message: string; readonly found: string; readonly help: string },
  ...path: Path
): Rejection {
  return {
    cause: 'auth-incomplete',
    message,
    found: `${where} has ${found}`,
    help,
    at: key(...path),
    related: [],
  };
}

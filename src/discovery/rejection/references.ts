import type { HttpClient } from '../../model/endpoint.js';
import type { KeySource } from '../../model/key-source.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ProxyConfig } from '../../model/proxy-config.js';
import type { KeySelector, SecretOrConfigMap, TlsConfig } from '../../model/tls-config.js';
import type { Path } from '../../source/manifest.js';

/** A key of a Secret or ConfigMap that an endpoint names; it is looked for in the namespace of its object. */
export interface Reference {
  readonly makes: KeySource['makes'];
  /** Undefined where one is needed and the field is missing. */
  readonly selector: KeySelector | undefined;
  /** Below the endpoint. */
  readonly path: Path;
  /** What the operator puts before its error. */
  readonly prefix: string;
}

/**
 * The references of an endpoint in the order in which the operator resolves them. Both halves of `basicAuth` are always
 * resolved; a token or an authorization without a name is passed over.
 * Upstream: `checkServiceMonitor`, and `AddBasicAuth`, `AddTLSConfig`, `AddOAuth2` and
 * `AddSafeAuthorizationCredentials` in pkg/assets.
 */
export function referencesOf(
  kind: ConfigurationResource['kind'] | Prometheus['kind'],
  client: HttpClient,
): readonly Reference[] {
  const { bearerTokenSecret, basicAuth, tlsConfig, authorization } = client;
  const references: Reference[] = [];
  const addSecret = (selector: KeySelector | undefined, prefix: string, ...path: Path) =>
    references.push({ makes: 'Secret', selector, path, prefix });
  if (bearerTokenSecret?.name && (bearerTokenSecret.key || kind !== 'PodMonitor'))
    addSecret(bearerTokenSecret, 'bearerTokenSecret: ', 'bearerTokenSecret');
  for (const half of basicAuth === undefined ? [] : (['username', 'password'] as const)) {
    addSecret(basicAuth?.[half], `basicAuth: failed to get basic auth ${half}: `, 'basicAuth', half);
  }
  references.push(...tlsReferences(tlsConfig, 'tlsConfig: ', ['tlsConfig']), ...oauth2References(client));
  if (authorization?.credentials?.name) {
    const prefix = `authorization: failed to get authorization token of type "${authorization.type ?? ''}": `;
    addSecret(authorization.credentials, prefix, 'authorization', 'credentials');
  }
  return references;
}

function tlsReferences(tls: TlsConfig | undefined, prefix: string, path: Path): Reference[] {
  if (tls === undefined) return [];
  const { keySecret } = tls;
  const key: Reference[] =
    keySecret === undefined
      ? []
      : [
          {
            makes: 'Secret',
            selector: keySecret,
            path: [...path, 'keySecret'],
            prefix: `${prefix}failed to get key ${keySecret.name}/${keySecret.key}: `,
          },
        ];
  return [
    ...eitherReference(tls.ca, `${prefix}failed to get ca "${shown(tls.ca)}": `, [...path, 'ca']),
    ...eitherReference(tls.cert, `${prefix}failed to get cert "${shown(tls.cert)}": `, [...path, 'cert']),
    ...key,
  ];
}

function oauth2References({ oauth2 }: HttpClient): Reference[] {
  if (oauth2 === undefined) return [];
  const { clientId, clientSecret, proxy, tlsConfig } = oauth2;
  return [
    ...eitherReference(clientId, 'oauth2: failed to get oauth2 client id: ', ['oauth2', 'clientId']),
    {
      makes: 'Secret',
      selector: clientSecret,
      path: ['oauth2', 'clientSecret'],
      prefix: 'oauth2: failed to get oauth2 client secret: ',
    },
    ...headerReferences(proxy, 'oauth2: failed to get oauth2 proxyConfig: ', ['oauth2']),
    ...tlsReferences(tlsConfig, 'oauth2: failed to get oauth2 tlsConfig: ', ['oauth2', 'tlsConfig']),
  ];
}

/** Upstream: `AddProxyConfig`. */
export function headerReferences(
  { proxyConnectHeader }: ProxyConfig,
  prefix: string,
  path: Path,
): Reference[] {
  return Object.entries(proxyConnectHeader).flatMap(([name, selectors]) =>
    selectors.map((selector, position) => ({
      makes: 'Secret',
      selector,
      path: [...path, 'proxyConnectHeader', name, position],
      prefix: `${prefix}header[${name}][${position}]: `,
    })),
  );
}

function eitherReference({ secret, configMap }: SecretOrConfigMap, prefix: string, path: Path): Reference[] {
  if (secret !== undefined) return [{ makes: 'Secret', selector: secret, path: [...path, 'secret'], prefix }];
  if (configMap === undefined) return [];
  return [{ makes: 'ConfigMap', selector: configMap, path: [...path, 'configMap'], prefix }];
}

/** Upstream: `SecretOrConfigMap.String`. */
function shown({ secret, configMap }: SecretOrConfigMap): string {
  if (secret !== undefined) return `<secret=${secret.name},key=${secret.key}>`;
  return configMap === undefined ? '<empty>' : `<configmap=${configMap.name},key=${configMap.key}>`;
}

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
  return [
    ...bearerTokenReferences(kind, client),
    ...basicAuthReferences(client),
    ...tlsReferences(client.tlsConfig, 'tlsConfig: ', ['tlsConfig']),
    ...oauth2References(client),
    ...oauth2TlsReferences(client),
    ...authorizationReferences(client),
  ];
}

/** A Probe's is read even without a name, and then not found. */
export function bearerTokenReferences(
  kind: ConfigurationResource['kind'] | Prometheus['kind'],
  { bearerTokenSecret: selector }: HttpClient,
): readonly Reference[] {
  if (selector === undefined || (kind !== 'Probe' && selector.name === '')) return [];
  if (kind === 'PodMonitor' && selector.key === '') return [];
  return [{ makes: 'Secret', selector, path: ['bearerTokenSecret'], prefix: 'bearerTokenSecret: ' }];
}

export function basicAuthReferences({ basicAuth }: HttpClient): readonly Reference[] {
  if (basicAuth === undefined) return [];
  return (['username', 'password'] as const).map((half) => ({
    makes: 'Secret',
    selector: basicAuth[half],
    path: ['basicAuth', half],
    prefix: `basicAuth: failed to get basic auth ${half}: `,
  }));
}

export function authorizationReferences({ authorization }: HttpClient): readonly Reference[] {
  const { credentials: selector, type = '' } = authorization ?? {};
  if (selector === undefined || selector.name === '') return [];
  const prefix = `authorization: failed to get authorization token of type ${JSON.stringify(type)}: `;
  return [{ makes: 'Secret', selector, path: ['authorization', 'credentials'], prefix }];
}

export function tlsReferences(tls: TlsConfig | undefined, prefix: string, path: Path): readonly Reference[] {
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

/** Without those of its `tlsConfig`. */
export function oauth2References({ oauth2 }: HttpClient): readonly Reference[] {
  if (oauth2 === undefined) return [];
  const { clientId, clientSecret, proxy } = oauth2;
  return [
    ...eitherReference(clientId, 'oauth2: failed to get oauth2 client id: ', ['oauth2', 'clientId']),
    {
      makes: 'Secret',
      selector: clientSecret,
      path: ['oauth2', 'clientSecret'],
      prefix: 'oauth2: failed to get oauth2 client secret: ',
    },
    ...headerReferences(proxy, 'oauth2: failed to get oauth2 proxyConfig: ', ['oauth2']),
  ];
}

export function oauth2TlsReferences({ oauth2 }: HttpClient): readonly Reference[] {
  return tlsReferences(oauth2?.tlsConfig, oauth2Tls.prefix, oauth2Tls.path);
}

export const oauth2Tls = {
  prefix: 'oauth2: failed to get oauth2 tlsConfig: ',
  path: ['oauth2', 'tlsConfig'],
} as const;

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

import type { Json, JsonObject } from '../source/manifest.js';
import { decodeProxyConfig, type ProxyConfig } from './proxy-config.js';
import { asBoolean, asNumber, asObject, asObjects, asString, asStrings, isPresent } from './read.js';
import {
  decodeKeySelector,
  decodeSecretOrConfigMap,
  decodeTlsConfig,
  type KeySelector,
  type SecretOrConfigMap,
  type TlsConfig,
} from './tls-config.js';

/** What the operator's API says of an HTTP client: how it authenticates, and by what it trusts the other side. */
export interface HttpClient {
  readonly tlsConfig: TlsConfig | undefined;
  /** Present even when empty: the operator counts the pointer, not the content. */
  readonly bearerTokenSecret: KeySelector | undefined;
  readonly basicAuth: BasicAuth | undefined;
  readonly authorization: Authorization | undefined;
  readonly oauth2: OAuth2 | undefined;
  readonly proxy: ProxyConfig;
}

/** One entry of a monitor's `spec.endpoints` or `spec.podMetricsEndpoints`: one scrape pool. */
export interface Endpoint extends HttpClient {
  readonly port: string | undefined;
  readonly targetPort: string | number | undefined;
  /** Of PodMonitors only. */
  readonly portNumber: number | undefined;
  readonly path: string | undefined;
  readonly scheme: string | undefined;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly interval: string | undefined;
  readonly scrapeTimeout: string | undefined;
  readonly bearerTokenFile: string | undefined;
  readonly filterRunning: boolean;
  readonly honorLabels: boolean;
  readonly relabelings: readonly WrittenRelabelConfig[];
  readonly metricRelabelings: readonly WrittenRelabelConfig[];
}

export interface BasicAuth {
  readonly username: KeySelector | undefined;
  readonly password: KeySelector | undefined;
}

export interface Authorization {
  readonly type: string | undefined;
  readonly credentials: KeySelector | undefined;
  /** Of a Prometheus and its scrape classes only. */
  readonly credentialsFile: string | undefined;
}

export interface OAuth2 {
  readonly clientId: SecretOrConfigMap;
  readonly clientSecret: KeySelector | undefined;
  readonly tokenUrl: string | undefined;
  /** Without file fields. */
  readonly tlsConfig: TlsConfig | undefined;
  readonly proxy: ProxyConfig;
}

/** `RelabelConfig` of the operator's API as written, without defaults. */
export interface WrittenRelabelConfig {
  readonly sourceLabels: readonly string[] | undefined;
  readonly separator: string | undefined;
  readonly targetLabel: string | undefined;
  readonly regex: string | undefined;
  readonly modulus: number | undefined;
  readonly replacement: string | undefined;
  readonly action: string | undefined;
}

/** The field that chooses the port: the first that is written, which beats the others. */
export function portField({ port, portNumber }: Endpoint): 'port' | 'portNumber' | 'targetPort' {
  if (port !== undefined) return 'port';
  return portNumber === undefined ? 'targetPort' : 'portNumber';
}

export function decodeEndpoint(endpoint: JsonObject): Endpoint {
  const targetPort = endpoint['targetPort'];
  return {
    port: asString(endpoint['port']) || undefined,
    targetPort: asNumber(targetPort) ?? (asString(targetPort) || undefined),
    portNumber: asNumber(endpoint['portNumber']),
    path: asString(endpoint['path']) || undefined,
    scheme: asString(endpoint['scheme']) || undefined,
    params: decodeParams(endpoint['params']),
    interval: asString(endpoint['interval']) || undefined,
    scrapeTimeout: asString(endpoint['scrapeTimeout']) || undefined,
    ...decodeHttpClient(endpoint),
    bearerTokenFile: asString(endpoint['bearerTokenFile']) || undefined,
    filterRunning: asBoolean(endpoint['filterRunning']) ?? true,
    honorLabels: asBoolean(endpoint['honorLabels']) ?? false,
    relabelings: asObjects(endpoint['relabelings']).map(decodeRelabelConfig),
    metricRelabelings: asObjects(endpoint['metricRelabelings']).map(decodeRelabelConfig),
  };
}

export function decodeHttpClient(client: JsonObject): HttpClient {
  return {
    tlsConfig: decodeTlsConfig(client['tlsConfig']),
    bearerTokenSecret: decodeKeySelector(client['bearerTokenSecret']),
    basicAuth: decodeBasicAuth(client['basicAuth']),
    authorization: decodeAuthorization(client['authorization']),
    oauth2: decodeOAuth2(client['oauth2']),
    proxy: decodeProxyConfig(client),
  };
}

function decodeParams(value: Json | undefined): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(asObject(value)).map(([name, values]) => [name, asStrings(values)]),
  );
}

function decodeBasicAuth(value: Json | undefined): BasicAuth | undefined {
  if (!isPresent(value)) return undefined;
  const { username, password } = asObject(value);
  return { username: decodeKeySelector(username), password: decodeKeySelector(password) };
}

export function decodeAuthorization(value: Json | undefined): Authorization | undefined {
  if (!isPresent(value)) return undefined;
  const authorization = asObject(value);
  return {
    type: asString(authorization['type']) || undefined,
    credentials: decodeKeySelector(authorization['credentials']),
    credentialsFile: asString(authorization['credentialsFile']) || undefined,
  };
}

function decodeOAuth2(value: Json | undefined): OAuth2 | undefined {
  if (!isPresent(value)) return undefined;
  const oauth2 = asObject(value);
  return {
    clientId: decodeSecretOrConfigMap(oauth2['clientId']),
    clientSecret: decodeKeySelector(oauth2['clientSecret']),
    tokenUrl: asString(oauth2['tokenUrl']) || undefined,
    tlsConfig: decodeTlsConfig(oauth2['tlsConfig']),
    proxy: decodeProxyConfig(oauth2),
  };
}

export function decodeRelabelConfig(value: JsonObject): WrittenRelabelConfig {
  return {
    sourceLabels: value['sourceLabels'] === undefined ? undefined : asStrings(value['sourceLabels']),
    separator: asString(value['separator']),
    targetLabel: asString(value['targetLabel']),
    regex: asString(value['regex']),
    modulus: asNumber(value['modulus']),
    replacement: asString(value['replacement']),
    action: asString(value['action']),
  };
}

import type { Json, JsonObject, ParsedManifest } from '../source/manifest.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject } from './object.js';
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

export interface ServiceMonitor extends KubernetesObject {
  readonly kind: 'ServiceMonitor';
  readonly spec: {
    readonly jobLabel: string | undefined;
    readonly targetLabels: readonly string[];
    readonly podTargetLabels: readonly string[];
    /** Undefined when missing, which the CRD refuses. */
    readonly selector: LabelSelector | undefined;
    readonly selectorMechanism: string;
    readonly namespaceSelector: NamespaceSelector;
    readonly serviceDiscoveryRole: string | undefined;
    readonly scrapeClass: string | undefined;
    readonly endpoints: readonly Endpoint[];
  };
}

/** `NamespaceSelector` of the operator's API: no label selector, only `any` and `matchNames`. */
export interface NamespaceSelector {
  readonly any: boolean;
  readonly matchNames: readonly string[];
}

/** One entry of `spec.endpoints`: one scrape pool. */
export interface Endpoint {
  readonly port: string | undefined;
  readonly targetPort: string | number | undefined;
  readonly path: string | undefined;
  readonly scheme: string | undefined;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly interval: string | undefined;
  readonly scrapeTimeout: string | undefined;
  readonly tlsConfig: TlsConfig | undefined;
  readonly bearerTokenFile: string | undefined;
  /** Present even when empty: the operator counts the pointer, not the content. */
  readonly bearerTokenSecret: KeySelector | undefined;
  readonly basicAuth: BasicAuth | undefined;
  readonly authorization: Authorization | undefined;
  readonly oauth2: OAuth2 | undefined;
  readonly proxy: ProxyConfig;
  readonly filterRunning: boolean;
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

export function decodeServiceMonitor(parsed: ParsedManifest, namespace?: string): ServiceMonitor {
  const spec = asObject(parsed.value['spec']);
  return {
    ...decodeObject(parsed, namespace),
    kind: 'ServiceMonitor',
    spec: {
      jobLabel: asString(spec['jobLabel']) || undefined,
      targetLabels: asStrings(spec['targetLabels']),
      podTargetLabels: asStrings(spec['podTargetLabels']),
      selector: decodeLabelSelector(spec['selector']),
      selectorMechanism: asString(spec['selectorMechanism']) ?? 'RelabelConfig',
      namespaceSelector: decodeNamespaceSelector(spec['namespaceSelector']),
      serviceDiscoveryRole: asString(spec['serviceDiscoveryRole']),
      scrapeClass: asString(spec['scrapeClass']) || undefined,
      endpoints: asObjects(spec['endpoints']).map(decodeEndpoint),
    },
  };
}

export function decodeNamespaceSelector(value: Json | undefined): NamespaceSelector {
  const selector = asObject(value);
  return { any: asBoolean(selector['any']) ?? false, matchNames: asStrings(selector['matchNames']) };
}

function decodeEndpoint(endpoint: JsonObject): Endpoint {
  const targetPort = endpoint['targetPort'];
  return {
    port: asString(endpoint['port']) || undefined,
    targetPort: asNumber(targetPort) ?? (asString(targetPort) || undefined),
    path: asString(endpoint['path']) || undefined,
    scheme: asString(endpoint['scheme']) || undefined,
    params: decodeParams(endpoint['params']),
    interval: asString(endpoint['interval']) || undefined,
    scrapeTimeout: asString(endpoint['scrapeTimeout']) || undefined,
    tlsConfig: decodeTlsConfig(endpoint['tlsConfig']),
    bearerTokenFile: asString(endpoint['bearerTokenFile']) || undefined,
    bearerTokenSecret: decodeKeySelector(endpoint['bearerTokenSecret']),
    basicAuth: decodeBasicAuth(endpoint['basicAuth']),
    authorization: decodeAuthorization(endpoint['authorization']),
    oauth2: decodeOAuth2(endpoint['oauth2']),
    proxy: decodeProxyConfig(endpoint),
    filterRunning: asBoolean(endpoint['filterRunning']) ?? true,
    relabelings: asObjects(endpoint['relabelings']).map(decodeRelabelConfig),
    metricRelabelings: asObjects(endpoint['metricRelabelings']).map(decodeRelabelConfig),
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

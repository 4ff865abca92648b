import type { JsonObject, ParsedManifest } from '../source/manifest.js';
import { decodeAttachMetadata } from './attach-metadata.js';
import { decodeEndpoint, decodeHttpClient, type Endpoint, type HttpClient } from './endpoint.js';
import { decodeNameSchemes, type NameSchemes } from './name-schemes.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { decodeStatic, type StaticConfig } from './probe.js';
import { asBoolean, asList, asNumber, asObject, asObjects, asString, asStrings, isPresent } from './read.js';
import { withoutFiles } from './tls-config.js';

export interface ScrapeConfig extends KubernetesObject {
  readonly kind: 'ScrapeConfig';
  /** Its fields in the form that monitors have; `endpointPath` tells where they are written. */
  readonly endpoint: Endpoint;
  readonly spec: {
    readonly jobName: string | undefined;
    readonly scrapeClass: string | undefined;
    readonly nameSchemes: NameSchemes;
    /** Whether the metadata of nodes is attached to what some `kubernetesSDConfigs` finds. */
    readonly attachesNode: boolean;
    /** 0 for none. */
    readonly targetLimit: number;
    readonly staticConfigs: readonly StaticConfig[];
    readonly kubernetesSDConfigs: readonly KubernetesSDConfig[];
    readonly httpSDConfigs: readonly { readonly url: string; readonly client: HttpClient }[];
    readonly dnsSDConfigs: readonly {
      readonly type: string | undefined;
      readonly port: number | undefined;
    }[];
    /** The other fields that bring targets, such as `httpSDConfigs`: what they find stands in no manifest. */
    readonly others: readonly string[];
  };
}

export interface KubernetesSDConfig {
  /** In lower case, as in the configuration of Prometheus. */
  readonly role: string;
  /** As written: `EndpointSlice`. */
  readonly writtenRole: string;
  /** Empty for all namespaces, unless `ownNamespace`, which is that of the Prometheus. */
  readonly names: readonly string[];
  readonly ownNamespace: boolean;
  /** Undefined for that of the cluster. */
  readonly apiServer: string | undefined;
  readonly client: HttpClient;
  /** By which the API server is asked for some of the objects only. */
  readonly selectors: readonly DiscoverySelector[];
  /** The first field that makes another client of the one that asks the cluster's own API server; undefined beside `apiServer`. */
  readonly clientField: string | undefined;
}

export interface DiscoverySelector {
  /** As written: `Pod`. */
  readonly role: string;
  readonly label: string | undefined;
  readonly field: string | undefined;
}

export function decodeScrapeConfig(parsed: ParsedManifest, namespace?: string): ScrapeConfig {
  const spec = asObject(parsed.value['spec']);
  const known = new Set(['staticConfigs', 'kubernetesSDConfigs']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'ScrapeConfig',
    endpoint: scrapeConfigEndpoint(spec),
    spec: {
      jobName: asString(spec['jobName']) || undefined,
      scrapeClass: asString(spec['scrapeClass']) || undefined,
      nameSchemes: decodeNameSchemes(spec),
      attachesNode: asObjects(spec['kubernetesSDConfigs']).some(
        (entry) => decodeAttachMetadata(entry['attachMetadata']) === true,
      ),
      targetLimit: asNumber(spec['targetLimit']) ?? 0,
      staticConfigs: asObjects(spec['staticConfigs']).map((entry) => decodeStatic(entry, 'targets')),
      kubernetesSDConfigs: asObjects(spec['kubernetesSDConfigs']).map(decodeKubernetesSDConfig),
      httpSDConfigs: asObjects(spec['httpSDConfigs']).map((entry) => ({
        url: asString(entry['url']) ?? '',
        client: decodeHttpClient(entry),
      })),
      dnsSDConfigs: asObjects(spec['dnsSDConfigs']).map(({ type, port }) => ({
        type: asString(type),
        port: asNumber(port),
      })),
      others: Object.keys(spec).filter(
        (name) => name.endsWith('SDConfigs') && !known.has(name) && asList(spec[name]).length > 0,
      ),
    },
  });
}

function decodeKubernetesSDConfig(value: JsonObject): KubernetesSDConfig {
  const namespaces = asObject(value['namespaces']);
  const writtenRole = asString(value['role']) ?? '';
  return {
    role: writtenRole.toLowerCase(),
    writtenRole,
    names: asStrings(namespaces['names']),
    ownNamespace: asBoolean(namespaces['ownNamespace']) ?? false,
    apiServer: asString(value['apiServer']),
    client: decodeHttpClient(value),
    selectors: asObjects(value['selectors']).map(({ role, label, field }) => ({
      role: asString(role) ?? '',
      label: asString(label),
      field: asString(field),
    })),
    clientField: asString(value['apiServer']) === undefined ? clientFieldOf(value) : undefined,
  };
}

/** What equals Prometheus' own defaults makes no difference. */
function clientFieldOf(value: JsonObject): string | undefined {
  const { insecureSkipVerify, ...tls } = asObject(value['tlsConfig']);
  const isSet: Readonly<Record<string, boolean>> = {
    basicAuth: isPresent(value['basicAuth']),
    authorization: isPresent(value['authorization']),
    oauth2: isPresent(value['oauth2']),
    proxyUrl: Boolean(asString(value['proxyUrl'])),
    proxyFromEnvironment: value['proxyFromEnvironment'] === true,
    followRedirects: value['followRedirects'] === false,
    enableHTTP2: value['enableHTTP2'] === false,
    tlsConfig: insecureSkipVerify === true || Object.values(tls).some(isPresent),
  };
  return Object.keys(isSet).find((field) => isSet[field]);
}

function scrapeConfigEndpoint(spec: JsonObject): Endpoint {
  const endpoint = decodeEndpoint({
    ...spec,
    path: spec['metricsPath'] ?? null,
    interval: spec['scrapeInterval'] ?? null,
  });
  return { ...endpoint, bearerTokenFile: undefined, tlsConfig: withoutFiles(endpoint.tlsConfig) };
}

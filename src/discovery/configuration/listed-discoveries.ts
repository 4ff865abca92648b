import { asList, asObject, asObjects, asString, asStringMap, isPresent } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { authorizationSection, basicAuth, oauth2, proxyRows, tlsConfig } from './http-client.js';
import type { JobContext } from './job-context.js';
import { type Row, section, written } from './section.js';

type Make = (job: JobContext, entry: JsonObject) => JsonObject;

/** The discoveries of a ScrapeConfig that are written out: their field, and their key. */
const discoveries: Readonly<Record<string, readonly [key: string, make: Make]>> = {
  staticConfigs: ['static_configs', staticSection],
  fileSDConfigs: ['file_sd_configs', fileSection],
  httpSDConfigs: ['http_sd_configs', httpSection],
  kubernetesSDConfigs: ['kubernetes_sd_configs', kubernetesSection],
  dnsSDConfigs: ['dns_sd_configs', dnsSection],
};

/** Upstream: the part of `generateScrapeConfig` in promcfg.go that is about discovery. */
export function listedDiscoveryRows(job: JobContext): readonly Row[] {
  return Object.entries(discoveries).map(([field, [key, make]]) => {
    const entries = asObjects(job.monitor[field]);
    return [key, entries.length === 0 ? undefined : entries.map((entry) => make(job, entry))];
  });
}

/** The discoveries that a ScrapeConfig names and that are not written out. */
export function unwrittenDiscoveries(monitor: JsonObject): readonly string[] {
  return Object.keys(monitor).filter(
    (field) =>
      /SDConfigs$/.test(field) && !Object.hasOwn(discoveries, field) && asList(monitor[field]).length > 0,
  );
}

function staticSection(_: JobContext, { targets, labels }: JsonObject): JsonObject {
  return { targets: asList(targets), labels: asStringMap(labels) };
}

function fileSection({ version }: JobContext, entry: JsonObject): JsonObject {
  return section(version, [
    ['files', asList(entry['files'])],
    ['refresh_interval', entry['refreshInterval'] ?? undefined],
  ]);
}

function httpSection(job: JobContext, entry: JsonObject): JsonObject {
  return section(job.version, [
    ...clientRows(job, entry),
    ['url', asString(entry['url']) ?? ''],
    ['refresh_interval', entry['refreshInterval'] ?? undefined],
  ]);
}

function dnsSection({ version }: JobContext, entry: JsonObject): JsonObject {
  return section(version, [
    ['names', asList(entry['names'])],
    ['refresh_interval', entry['refreshInterval'] ?? undefined],
    ['type', entry['type'] ?? undefined],
    ['port', entry['port'] ?? undefined],
  ]);
}

function kubernetesSection(job: JobContext, entry: JsonObject): JsonObject {
  const role = (asString(entry['role']) ?? '').toLowerCase();
  const since = { pod: [2, 35], endpoints: [2, 37], endpointslice: [2, 37] } as const;
  const known = Object.entries(since).find(([name]) => name === role)?.[1];
  const { attachMetadata } = entry;
  const isAttached = known !== undefined && isPresent(attachMetadata);
  return section(job.version, [
    ['api_server', entry['apiServer'] ?? undefined],
    ['role', role],
    ...clientRows(job, entry),
    ['namespaces', namespaces(entry['namespaces'])],
    ['selectors', selectors(entry['selectors'])],
    [
      'attach_metadata',
      isAttached ? { node: asObject(attachMetadata)['node'] ?? null } : undefined,
      known ?? [2, 35],
    ],
  ]);
}

function clientRows(job: JobContext, entry: JsonObject): readonly Row[] {
  const { namespace } = job;
  return [
    ['basic_auth', basicAuth(namespace, entry['basicAuth'])],
    ['authorization', authorizationSection(namespace, entry['authorization']), [2, 26]],
    ['oauth2', oauth2(job, entry['oauth2']), [2, 27]],
    ...proxyRows(namespace, entry),
    ['follow_redirects', entry['followRedirects'] ?? undefined],
    ['enable_http2', entry['enableHTTP2'] ?? undefined],
    ['tls_config', tlsConfig(job, entry['tlsConfig'])],
  ];
}

function namespaces(value: Json | undefined): JsonObject | undefined {
  if (!isPresent(value)) return undefined;
  const { names, ownNamespace } = asObject(value);
  return {
    names: asList(names),
    ...(isPresent(ownNamespace) ? { own_namespace: ownNamespace ?? null } : {}),
  };
}

function selectors(value: Json | undefined): readonly JsonObject[] | undefined {
  const list = asObjects(value).map((selector) => {
    const [label, field] = [written(selector, 'label'), written(selector, 'field')];
    return {
      role: (asString(selector['role']) ?? '').toLowerCase(),
      ...(label === undefined ? {} : { label }),
      ...(field === undefined ? {} : { field }),
    };
  });
  return list.length === 0 ? undefined : list;
}

import { asList, asObject, asString, isPresent } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import { inlined, inlinedEither } from './inlined.js';
import type { JobContext } from './job-context.js';
import { type Row, section, sortedByKey, written } from './section.js';

/** `tls_config` of an endpoint, what its scrape class adds included. Upstream: `mergeTLSConfigWithScrapeClass`. */
export function tlsConfigOf(job: JobContext): JsonObject | undefined {
  const own = job.endpoint['tlsConfig'];
  const inherited = job.scrapeClass['tlsConfig'];
  if (!isPresent(own)) return tlsConfig(job, inherited);
  const tls = asObject(own);
  const file = (field: string, hasReference: boolean): Json | undefined =>
    written(tls, field) ?? (hasReference ? undefined : written(asObject(inherited), field));
  const files = {
    caFile: file('caFile', isReference(tls['ca'])),
    certFile: file('certFile', isReference(tls['cert'])),
    keyFile: file('keyFile', isPresent(tls['keySecret'])),
  };
  return tlsConfig(job, { ...tls, ...section(job.version, Object.entries(files)) });
}

/** The same of a PodMonitor, of which an empty `tlsConfig` counts as none. */
export function safeTlsConfigOf(job: JobContext): JsonObject | undefined {
  return tlsConfigOf({ ...job, endpoint: withoutEmpty(job.endpoint, 'tlsConfig') });
}

/** Upstream: `addTLStoYaml`; undefined where there is none. */
export function tlsConfig(
  { version, operator, namespace }: JobContext,
  value: Json | undefined,
): JsonObject | undefined {
  if (!isPresent(value)) return undefined;
  const tls = asObject(value);
  return section(version, [
    ['insecure_skip_verify', tls['insecureSkipVerify'] ?? undefined],
    ['ca_file', assetPath(operator, namespace, tls['ca'])],
    ['cert_file', assetPath(operator, namespace, tls['cert'])],
    [
      'key_file',
      isPresent(tls['keySecret'])
        ? assetPath(operator, namespace, { secret: tls['keySecret'] ?? null })
        : undefined,
    ],
    ['server_name', written(tls, 'serverName')],
    ['min_version', tls['minVersion'] ?? undefined, [2, 35]],
    ['max_version', tls['maxVersion'] ?? undefined, [2, 41]],
    ['ca_file', written(tls, 'caFile')],
    ['cert_file', written(tls, 'certFile')],
    ['key_file', written(tls, 'keyFile')],
  ]);
}

/** The file that the operator mounts for a reference. Upstream: `TLSAsset` in pkg/assets. */
function assetPath(operator: Version, namespace: string, reference: Json | undefined): string | undefined {
  const { secret, configMap } = asObject(reference);
  if (!isPresent(secret) && !isPresent(configMap)) return undefined;
  const { name, key } = asObject(isPresent(secret) ? secret : configMap);
  const [ofSecret, ofConfigMap] = isAtLeast(operator, 0, 75) ? ['0', '1'] : ['secret', 'configmap'];
  const parts = [
    isPresent(secret) ? ofSecret : ofConfigMap,
    namespace,
    asString(name) ?? '',
    asString(key) ?? '',
  ];
  return `/etc/prometheus/certs/${parts.join('_')}`;
}

function isReference(value: Json | undefined): boolean {
  const { secret, configMap } = asObject(value);
  return isPresent(secret) || isPresent(configMap);
}

export function basicAuth(namespace: string, value: Json | undefined): JsonObject | undefined {
  if (!isPresent(value)) return undefined;
  const { username, password } = asObject(value);
  return { username: inlined(namespace, username), password: inlined(namespace, password) };
}

export function bearerToken(namespace: string, value: Json | undefined): string | undefined {
  return written(asObject(value), 'name') === undefined ? undefined : inlined(namespace, value);
}

/** The same of a Probe, which counts a reference without a name too. */
export function inlinedToken(namespace: string, value: Json | undefined): string | undefined {
  return isPresent(value) ? inlined(namespace, value) : undefined;
}

/** `authorization`, with what the scrape class adds. Upstream: `mergeAuthorizationWithScrapeClass`. */
export function authorizationOf({ endpoint, scrapeClass, namespace }: JobContext): JsonObject | undefined {
  const { authorization } = withoutEmpty(endpoint, 'authorization');
  const inherited = asObject(scrapeClass['authorization']);
  if (!isPresent(authorization)) return authorizationSection(namespace, scrapeClass['authorization']);
  const own = asObject(authorization);
  const credentials = own['credentials'] ?? inherited['credentials'];
  if (isPresent(credentials))
    return authorizationSection(namespace, { ...own, credentials: credentials ?? null });
  return authorizationSection(namespace, { ...own, credentialsFile: inherited['credentialsFile'] ?? null });
}

export function authorizationSection(namespace: string, value: Json | undefined): JsonObject | undefined {
  if (!isPresent(value)) return undefined;
  const { type, credentials, credentialsFile } = asObject(value);
  return {
    type: (asString(type) || 'Bearer').trim(),
    ...(isPresent(credentials) ? { credentials: inlined(namespace, credentials) } : {}),
    ...(credentialsFile ? { credentials_file: credentialsFile } : {}),
  };
}

/** The rows of a proxy. Upstream: `addProxyConfigtoYaml`. */
export function proxyRows(namespace: string, holder: JsonObject): readonly Row[] {
  const headers = holder['proxyConnectHeader'];
  const shown = Object.entries(asObject(headers)).map(
    ([name, list]) => [name, asList(list).map((one) => inlined(namespace, one))] as const,
  );
  return [
    ['proxy_url', holder['proxyUrl'] ?? undefined],
    ['no_proxy', holder['noProxy'] ?? undefined, [2, 43]],
    ['proxy_from_environment', holder['proxyFromEnvironment'] ?? undefined, [2, 43]],
    [
      'proxy_connect_header',
      isPresent(headers) ? sortedByKey(Object.fromEntries(shown)) : undefined,
      [2, 43],
    ],
  ];
}

/** Upstream: `addOAuth2ToYaml`. */
export function oauth2(job: JobContext, value: Json | undefined): JsonObject | undefined {
  if (!isPresent(value)) return undefined;
  const fields = asObject(value);
  const { namespace } = job;
  const { clientId, clientSecret, tokenUrl, scopes, endpointParams } = fields;
  const parameters = sortedByKey(asObject(endpointParams));
  return section(job.version, [
    ['client_id', inlinedEither(namespace, clientId)],
    ['client_secret', inlined(namespace, clientSecret)],
    ['token_url', asString(tokenUrl) ?? ''],
    ['scopes', asList(scopes).length > 0 ? scopes : undefined],
    ['endpoint_params', Object.keys(parameters).length > 0 ? parameters : undefined],
    ...proxyRows(namespace, fields),
    ['tls_config', tlsConfig(job, fields['tlsConfig']), [2, 43]],
  ]);
}

/** In safe configurations a mapping without a field counts as absent; of an authorization, one with empty text too. */
function withoutEmpty(fields: JsonObject, name: 'tlsConfig' | 'authorization'): JsonObject {
  const { [name]: value, ...rest } = fields;
  const isSet = (one: Json) => isPresent(one) && (name === 'tlsConfig' || one !== '');
  return Object.values(asObject(value)).some(isSet) ? fields : rest;
}

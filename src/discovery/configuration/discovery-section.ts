import type { NamespaceSet } from '../../graph/namespaces.js';
import { decodeLabelSelector, type LabelSelector } from '../../model/label-selector.js';
import { asBoolean, asObject, asString, isPresent } from '../../model/read.js';
import type { JsonObject } from '../../source/manifest.js';
import { symbol } from '../../util/symbol.js';
import { authorizationSection, basicAuth, proxyRows, tlsConfig } from './http-client.js';
import type { JobContext } from './job-context.js';
import { type Row, section, written } from './section.js';
import { readsZoneOfNode } from './sharding.js';

/**
 * The entry of `kubernetes_sd_configs`. Upstream: `generateK8SSDConfig` in promcfg.go.
 * @param selectedRoles the roles that `selectorMechanism: RoleSelector` gives the selector to
 */
export function discoverySection(
  job: JobContext,
  role: string,
  namespaces: NamespaceSet,
  selectedRoles: readonly string[],
): JsonObject {
  const names =
    namespaces === 'any' ? [] : namespaces.map((name) => name ?? symbol('namespace of the monitor'));
  const selectors = [
    ...(isDaemonSet(job) ? [{ role: 'pod', field: 'spec.nodeName=$(NODE_NAME)' }] : []),
    ...roleSelectors(job, selectedRoles),
  ];
  return section(job.version, [
    ['role', role],
    ['namespaces', names.length > 0 ? { names } : undefined],
    ...apiServerRows(job),
    ['attach_metadata', attachMetadata(job), role === 'pod' ? [2, 35] : [2, 37]],
    ['selectors', selectors.length > 0 ? selectors : undefined],
  ]);
}

/** Such an agent runs on each node and reads the pods of that node only. */
export function isDaemonSet({ isServer, prometheus }: JobContext): boolean {
  return !isServer && prometheus['mode'] === 'DaemonSet';
}

function attachMetadata(job: JobContext): JsonObject | undefined {
  const { monitor, scrapeClass } = job;
  if (readsZoneOfNode(job)) return { node: true };
  const asked = monitor['attachMetadata'] ?? scrapeClass['attachMetadata'];
  return isPresent(asked) ? { node: asBoolean(asObject(asked)['node']) ?? false } : undefined;
}

/** References are looked up in the namespace of the monitor, though they are written in the Prometheus. */
function apiServerRows(job: JobContext): readonly Row[] {
  const { prometheus, namespace } = job;
  const server = prometheus['apiserverConfig'];
  if (!isPresent(server)) return [];
  const fields = asObject(server);
  return [
    ['api_server', asString(fields['host']) ?? ''],
    ['basic_auth', basicAuth(namespace, fields['basicAuth'])],
    [
      'bearer_token',
      written(fields, 'bearerToken') === undefined ? undefined : '<bearerToken of the Prometheus>',
    ],
    ['bearer_token_file', written(fields, 'bearerTokenFile')],
    ['authorization', authorizationSection(namespace, fields['authorization']), [2, 26]],
    ['tls_config', tlsConfig(job, fields['tlsConfig'])],
    ...proxyRows(namespace, fields),
  ];
}

function roleSelectors({ monitor }: JobContext, roles: readonly string[]): readonly JsonObject[] {
  const selector = decodeLabelSelector(monitor['selector']);
  if (monitor['selectorMechanism'] !== 'RoleSelector' || selector === undefined) return [];
  return roles.map((role) => ({ role, label: labelSelectorText(selector) }));
}

/** A selector as Kubernetes' API writes it in a query, by key. Upstream: `LabelSelectorAsSelector` of apimachinery. */
export function labelSelectorText({ matchLabels, matchExpressions }: LabelSelector): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => ({ key, text: `${key}=${value}` }));
  const expressions = matchExpressions.map(({ key, operator, values }) => {
    const list = `(${[...values].sort().join(',')})`;
    const texts: Readonly<Record<string, string>> = {
      In: `${key} in ${list}`,
      NotIn: `${key} notin ${list}`,
      Exists: key,
      DoesNotExist: `!${key}`,
    };
    return { key, text: texts[operator] ?? '' };
  });
  return [...labels, ...expressions]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ text }) => text)
    .join(',');
}

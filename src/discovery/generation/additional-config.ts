import type { Graph } from '../../graph/graph.js';
import { lookUpKey, type Misplaced } from '../../graph/key-lookup.js';
import { nearKey } from '../../graph/near-key.js';
import { type KeySource, sourceTitle } from '../../model/key-source.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { asObject, asString } from '../../model/read.js';
import { defaultLimits } from '../../source/limits.js';
import { valueAt } from '../../source/locate.js';
import type { Json } from '../../source/manifest.js';
import { parseDocument } from '../../source/parse-document.js';
import { isSymbolic } from '../../source/template.js';
import { toJson } from '../../source/tree.js';
import { nearest } from '../../util/nearest.js';
import { listed } from '../../util/text.js';
import type { ConfigurationFault } from './configuration-fault.js';

/**
 * What `additionalScrapeConfigs` does to a Prometheus as a whole, as far as the scan holds the Secret. The reason is without
 * what operator and Prometheus quote from the Secret: that is never shown.
 */
export type AdditionalFault =
  /** The operator makes no configuration. */
  | ({ readonly state: 'failed' } & ConfigurationFault)
  /** Prometheus refuses the one that it makes. */
  | { readonly state: 'poisoned'; readonly reason: string };

/**
 * Undefined where nothing is known to be wrong. Upstream: `loadAdditionalScrapeConfigsSecret` and
 * `addAdditionalScrapeConfigs` in prometheus-operator pkg/prometheus, `UnmarshalYAML` and `Config.GetScrapeConfigs` in
 * Prometheus' config/config.go.
 * @param jobs the jobs that the operator generates beside
 */
export function additionalFault(
  graph: Graph,
  prometheus: Prometheus,
  jobs: readonly string[],
): AdditionalFault | undefined {
  const { additionalScrapeConfigs: selector } = prometheus.spec;
  if (selector === undefined || selector.name === '') return undefined;
  const found = lookUpKey(graph, 'Secret', prometheus.namespace, selector);
  if (found.state === 'unknown') return undefined;
  if (found.state === 'present') return contentFault(prometheus, found.source, selector.key, jobs);
  if (selector.optional) return undefined;
  const fault =
    found.state === 'misplaced' ? secretMissing(prometheus, found) : keyMissing(prometheus, found);
  const reason = `loading additional scrape configs from Secret failed: ${fault.reason}`;
  return { ...fault, state: 'failed', reason };
}

const field = ['spec', 'additionalScrapeConfigs'] as const;

function secretMissing(prometheus: Prometheus, { source, how }: Misplaced): ConfigurationFault {
  const name = prometheus.spec.additionalScrapeConfigs?.name ?? '';
  const isElsewhere = how === 'other-namespace';
  const at = prometheus.field(...field, 'name');
  return {
    reason: `secrets "${name}" not found`,
    found: `${title(prometheus)} reads additionalScrapeConfigs from Secret "${name}" of its own namespace, but the scan holds it ${isElsewhere ? 'in another' : 'under another name'} only: ${sourceTitle(source)}`,
    help: isElsewhere
      ? `put the Secret into namespace "${prometheus.namespace ?? ''}": the operator looks beside the Prometheus`
      : `write "${source.makesName}" here`,
    at,
    related: [
      { at: source.field('metadata', isElsewhere ? 'namespace' : 'name'), label: sourceTitle(source) },
    ],
    ...(isElsewhere ? {} : { edits: [{ at, text: source.makesName }] }),
  };
}

function keyMissing(
  prometheus: Prometheus,
  { sources }: { readonly sources: readonly KeySource[] },
): ConfigurationFault {
  const { name, key } = prometheus.spec.additionalScrapeConfigs ?? { name: '', key: '' };
  const keys = sources.flatMap((source) => (source.keys ?? []).map((known) => known.name));
  const near = nearKey(key, keys);
  const at = prometheus.field(...field, 'key');
  return {
    reason: `key "${key}" in secret "${name}" not found`,
    found: `${title(prometheus)} reads additionalScrapeConfigs from key "${key}" of Secret "${name}", which has ${listed(keys) || 'no key'}`,
    help:
      near === undefined ? 'name a key that is there, or add this one to the Secret' : `write "${near}" here`,
    at,
    related: sources.map((source) => ({ at: source.field('metadata', 'name'), label: sourceTitle(source) })),
    ...(near === undefined ? {} : { edits: [{ at, text: near }] }),
  };
}

/** The text of a key; undefined where a program fills it in, or the Secret is made of something else. */
function contentOf(source: KeySource, key: string): string | undefined {
  const written = source.keys?.find(({ name }) => name === key);
  if (source.kind !== 'Secret' || written === undefined) return undefined;
  const text = asString(valueAt(source.field(...written.at)));
  if (text === undefined || isSymbolic(text)) return undefined;
  return written.at[0] === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function contentFault(
  prometheus: Prometheus,
  source: KeySource,
  key: string,
  jobs: readonly string[],
): AdditionalFault | undefined {
  const text = contentOf(source, key);
  if (text === undefined || isSymbolic(text)) return undefined;
  const { root, notRead } = parseDocument(text, 0, text.length, defaultLimits);
  if (notRead !== undefined || text.trim() === '') return undefined;
  const value = root === undefined ? undefined : toJson(root);
  if (!Array.isArray(value))
    return {
      state: 'failed',
      reason: 'unmarshalling additional scrape configs failed: it is no list of scrape configurations',
      found: `key "${key}" of ${sourceTitle(source)}, the additionalScrapeConfigs of ${title(prometheus)}, is no list of scrape configurations`,
      help: 'write a list there: what stands below scrape_configs in a file of Prometheus, without that key',
      at: prometheus.field(...field, 'key'),
      related: [{ at: source.field('metadata', 'name'), label: sourceTitle(source) }],
    };
  return jobsFault(value, jobs);
}

function jobsFault(entries: readonly Json[], jobs: readonly string[]): AdditionalFault | undefined {
  const seen = new Set(jobs);
  for (const entry of entries.map(asObject)) {
    const stray = Object.keys(entry).find((field) => isMisspelled(field));
    if (stray !== undefined) return poisoned('a field is not found in type config.ScrapeConfig');
    const job = asString(entry['job_name']);
    if (job === undefined || job === '') continue; // of another type it is read as text
    if (seen.has(job)) return poisoned('found multiple scrape configs with one job name');
    seen.add(job);
  }
  return undefined;
}

function poisoned(reason: string): AdditionalFault {
  return { state: 'poisoned', reason };
}

/** Fields of which a slip of the pen is recognised; Prometheus knows more, and newer ones know others. */
const fields = [
  'job_name',
  'honor_labels',
  'honor_timestamps',
  'params',
  'scrape_interval',
  'scrape_timeout',
  'metrics_path',
  'scheme',
  'basic_auth',
  'authorization',
  'oauth2',
  'tls_config',
  'bearer_token',
  'bearer_token_file',
  'proxy_url',
  'static_configs',
  'file_sd_configs',
  'http_sd_configs',
  'dns_sd_configs',
  'ec2_sd_configs',
  'gce_sd_configs',
  'azure_sd_configs',
  'consul_sd_configs',
  'kubernetes_sd_configs',
  'relabel_configs',
  'metric_relabel_configs',
  'sample_limit',
  'target_limit',
] as const;

/** Only a lost or an added last letter, or another case: nothing that could be a field of its own. */
function isMisspelled(field: string): boolean {
  const known = nearest(field, fields);
  if (known === undefined || known === field) return false;
  return `${field}s` === known || field === `${known}s` || field.toLowerCase() === known;
}

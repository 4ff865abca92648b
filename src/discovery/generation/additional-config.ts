import type { Graph } from '../../graph/graph.js';
import { type KeySource, sourceTitle } from '../../model/key-source.js';
import { title } from '../../model/object.js';
import type { OptionalKey, Prometheus } from '../../model/prometheus.js';
import { asString } from '../../model/read.js';
import { defaultLimits } from '../../source/limits.js';
import { valueAt } from '../../source/locate.js';
import type { Json } from '../../source/manifest.js';
import { parseDocument } from '../../source/parse-document.js';
import { isSymbolic } from '../../source/template.js';
import { toJson } from '../../source/tree.js';
import type { UnprovenHop } from '../pool.js';
import { missingReference } from '../rejection/missing-reference.js';
import { namesTaken } from '../relabel/relabel-config.js';
import { jobFault } from './additional-jobs.js';
import type { ConfigurationFault } from './configuration-fault.js';

/** The fields that name a list in a Secret, which the operator puts into the configuration as it is, and what it calls them. */
const additionalFields = [
  ['additionalScrapeConfigs', 'scrape configs'],
  ['additionalAlertRelabelConfigs', 'alert relabel configs'],
  ['additionalAlertManagerConfigs', 'alert manager configs'],
] as const;
type AdditionalField = (typeof additionalFields)[number][0];

/**
 * Why the operator makes no configuration with one of those lists, as far as the scan holds the Secret; undefined where
 * nothing is known to be wrong. Neither operator nor Prometheus is quoted with what they quote of the Secret: that is never shown.
 * Upstream: `LoadSecretRef` in the operator's pkg/k8s/secrets.go, `addAdditionalScrapeConfigs` in its promcfg.go.
 */
export function additionalFault(graph: Graph, prometheus: Prometheus): ConfigurationFault | undefined {
  for (const [field, words] of additionalFields) {
    const fault = listFault(graph, prometheus, field, words);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Those lists that must be there and of which the scan holds nothing. */
export function openLists(graph: Graph, prometheus: Prometheus): readonly UnprovenHop[] {
  return additionalFields.flatMap(([field]): UnprovenHop[] => {
    const selector = prometheus.spec[field];
    if (selector === undefined || selector.name === '' || selector.optional) return [];
    const found = missingReference(graph, prometheus, { makes: 'Secret', selector, path: ['spec', field] });
    if ('message' in found || found.state !== 'unknown') return [];
    const { namespace } = prometheus;
    const needs = `Secret ${namespace === undefined ? '' : `${namespace}/`}${selector.name} with key "${selector.key}"`;
    const at = prometheus.field('spec', field, 'name');
    return [{ gate: 'generation', hop: `Prometheus reads ${field}`, needs, at }];
  });
}

function listFault(
  graph: Graph,
  prometheus: Prometheus,
  field: AdditionalField,
  words: string,
): ConfigurationFault | undefined {
  const selector = prometheus.spec[field];
  if (selector === undefined || selector.name === '') return undefined;
  const path = ['spec', field];
  const missing = missingReference(graph, prometheus, { makes: 'Secret', selector, path, what: field });
  if ('message' in missing) {
    if (selector.optional) return undefined;
    const message = missing.message.replace(/^unable to get secret .*?: /, '');
    return { ...missing, reason: `loading additional ${words} from Secret failed: ${message}` };
  }
  const held = missing.state === 'present' ? listIn(missing.source, selector) : undefined;
  if (missing.state !== 'present' || held === undefined || Array.isArray(held)) return undefined;
  const what = held === unreadable ? 'cannot be read as YAML' : 'is no list';
  return {
    reason: `unmarshalling additional ${words} failed: it ${what}`,
    found: `key "${selector.key}" of ${sourceTitle(missing.source)}, the ${field} of ${title(prometheus)}, ${what}`,
    help: 'write a list there: what stands below the same section in a file of Prometheus, without the name of the section',
    at: prometheus.field(...path, 'key'),
    related: [{ at: missing.source.field('metadata', 'name'), label: sourceTitle(missing.source) }],
  };
}

/**
 * What Prometheus refuses of `additionalScrapeConfigs`, and with it the whole configuration.
 * @param jobs the jobs that the operator generates before them
 */
export function additionalPoison(
  graph: Graph,
  prometheus: Prometheus,
  jobs: readonly string[],
): ConfigurationFault | undefined {
  const field = 'additionalScrapeConfigs';
  const selector = prometheus.spec[field];
  if (selector === undefined || selector.name === '') return undefined;
  const path = ['spec', field];
  const found = missingReference(graph, prometheus, { makes: 'Secret', selector, path });
  if (!('state' in found) || found.state !== 'present') return undefined;
  const entries = listIn(found.source, selector);
  const { running } = graph.versionsFor(prometheus);
  const taken = namesTaken(running, prometheus.spec.nameSchemes.nameValidationScheme);
  const fault = Array.isArray(entries) ? jobFault(prometheus, entries, jobs, taken) : undefined;
  if (fault === undefined) return undefined;
  return {
    reason: fault.reason,
    found: `job ${fault.position} of the list in key "${selector.key}" of ${sourceTitle(found.source)}, the ${field} of ${title(prometheus)}, ${fault.found}`,
    help: fault.help,
    at: prometheus.field(...path, 'key'),
    related: [{ at: keyPlace(found.source, selector.key), label: 'the list' }],
  };
}

function keyPlace(source: KeySource, key: string) {
  const written = source.keys?.find(({ name }) => name === key);
  return written === undefined ? source.field('metadata', 'name') : source.key(...written.at);
}

/** What stands for a text that is no YAML. */
const unreadable = Symbol('no YAML');

/** What a key of a Secret holds, read as YAML; undefined where it is not known, or empty. */
function listIn(source: KeySource, { key }: OptionalKey): Json | typeof unreadable | undefined {
  const text = contentOf(source, key);
  if (text === undefined || isSymbolic(text) || text.trim() === '') return undefined;
  const { root, faults, notRead } = parseDocument(text, 0, text.length, defaultLimits);
  if (root !== undefined) return toJson(root);
  return notRead === undefined && faults.length > 0 ? unreadable : undefined;
}

/** The text of a key; undefined where a program fills it in, or the Secret is made of something else. */
function contentOf(source: KeySource, key: string): string | undefined {
  const written = source.keys?.find(({ name }) => name === key);
  if (source.kind !== 'Secret' || written === undefined) return undefined;
  const text = asString(valueAt(source.field(...written.at)));
  if (text === undefined || isSymbolic(text)) return undefined;
  return written.at[0] === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

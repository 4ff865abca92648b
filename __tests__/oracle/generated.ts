import { dig, type Json, list, mapping, text } from '../../lab/json.js';
import type { DroppedRecord, PrometheusRecord } from '../../lab/recording.js';
import type { ScrapeJob } from '../../src/discovery/generation/scrape-job.js';
import type { RelabelConfig } from '../../src/discovery/relabel/relabel-config.js';

/** A rule with its defaults, wherever it was read. */
type Rule = Omit<RelabelConfig, 'isRegexWritten' | 'isSourceWritten'>;

/** The parts of a job that both sides know, in one form. */
interface Generated {
  readonly role: string;
  readonly namespaces: string;
  readonly scheme: string;
  readonly metricsPath: string;
  readonly params: unknown;
  readonly rules: readonly Rule[];
}

export const generatedOf = { trace: ofTrace, record: ofRecord };

function ofTrace(job: ScrapeJob): Generated {
  return {
    role: job.role,
    namespaces: job.namespaces === 'any' ? 'any' : job.namespaces.join(),
    scheme: job.scheme,
    metricsPath: job.metricsPath,
    params: sortedKeys(job.params),
    rules: job.relabelConfigs.map(({ config }) => inOrder(config)).filter((rule) => !isSharding(rule)),
  };
}

function ofRecord(job: Json, own: string): Generated {
  return {
    ...whereOfRecord(job, own),
    scheme: text(job, 'scheme') || 'http',
    metricsPath: text(job, 'metrics_path') || '/metrics',
    params: sortedKeys(mapping(job, 'params')),
    rules: list(job, 'relabel_configs')
      .map(withDefaults)
      .filter((rule) => !isSharding(rule)),
  };
}

/** `own` is the namespace of the Prometheus. Listed targets have no role; neither has what DNS, files or the like find. */
function whereOfRecord(job: Json, own: string): Pick<Generated, 'role' | 'namespaces'> {
  const discovery = dig(job, 'kubernetes_sd_configs', 0);
  if (discovery === undefined)
    return { role: list(job, 'static_configs').length > 0 ? 'static' : 'other', namespaces: '' };
  const names = list(discovery, 'namespaces', 'names').map(String);
  const searched = dig(discovery, 'namespaces', 'own_namespace') === true ? [...names, own] : names;
  const role = text(discovery, 'role');
  const isEverywhere = dig(discovery, 'namespaces') === undefined || role === 'node'; // a node is in none
  return { role, namespaces: isEverywhere ? 'any' : searched.join() };
}

const sortedKeys = (params: object): unknown => Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));

/** The rules that spread targets over shards: with one shard they keep everything. */
const isSharding = ({ sourceLabels, targetLabel }: Rule): boolean =>
  [...sourceLabels, targetLabel].some((name) => name === '__tmp_hash' || name === '__tmp_current_shard');

/** Upstream: `DefaultRelabelConfig` in Prometheus' model/relabel. */
function withDefaults(rule: Json): Rule {
  const or = (name: string, fallback: string): string => {
    const value = dig(rule, name);
    return value === undefined ? fallback : String(value);
  };
  return inOrder({
    sourceLabels: list(rule, 'source_labels').map(String),
    separator: or('separator', ';'),
    regex: or('regex', '(.*)'),
    modulus: Number(dig(rule, 'modulus') ?? 0),
    targetLabel: or('target_label', ''),
    replacement: or('replacement', '$1'),
    action: or('action', 'replace') as RelabelConfig['action'], // the operator wrote it
  });
}

const inOrder = ({
  sourceLabels,
  separator,
  regex,
  modulus,
  targetLabel,
  replacement,
  action,
}: Rule): Rule => ({
  sourceLabels,
  separator,
  regex,
  modulus,
  targetLabel,
  replacement,
  action,
});

/** The rule that dropped a recorded target, in the words of `DroppedTarget.by`. */
export function ruleOf({ jobs }: PrometheusRecord, { pool, rule }: DroppedRecord): string {
  const job = jobs.find(({ job_name }) => job_name === pool) ?? {};
  const { action, sourceLabels, regex, separator, targetLabel } = withDefaults(
    dig(job, 'relabel_configs', rule) ?? {},
  );
  const source = sourceLabels.join(separator);
  if (action === 'keepequal' || action === 'dropequal') return `${action}: ${source} equals ${targetLabel}`;
  return `${action}: ${source} matches "${regex}"`;
}

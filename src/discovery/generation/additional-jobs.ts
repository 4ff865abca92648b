import type { Prometheus } from '../../model/prometheus.js';
import { asList, asObject, asObjects, asString, asStrings } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { isSymbolic } from '../../source/template.js';
import { nearest } from '../../util/nearest.js';
import { parseDuration } from '../relabel/duration.js';
import {
  checkRelabelConfig,
  type NamesTaken,
  parseAction,
  relabelConfig,
} from '../relabel/relabel-config.js';

/** What Prometheus refuses of a list of scrape configurations. Nothing of it quotes the list, which comes from a Secret. */
export interface JobFault {
  /** As Prometheus writes it, but for what it quotes. */
  readonly reason: string;
  /** A clause, to follow `job 2 of the list`. */
  readonly found: string;
  readonly help: string;
  /** 1-based position in the list. */
  readonly position: number;
}

type Fault = Omit<JobFault, 'position'>;

/**
 * The first fault that Prometheus meets; undefined where none is known. What a variable fills in is not judged.
 * Upstream: `ScrapeConfig.UnmarshalYAML`, `ScrapeConfig.Validate` and `Load` in Prometheus' config/config.go.
 * @param jobs the jobs that the operator generates before these
 * @param taken the names that the Prometheus takes
 */
export function jobFault(
  prometheus: Prometheus,
  entries: readonly Json[],
  jobs: readonly string[],
  taken: NamesTaken,
): JobFault | undefined {
  const seen = new Map(jobs.map((job) => [job, 'a monitor makes']));
  for (const [index, entry] of entries.entries()) {
    const position = index + 1;
    const fault = ownFault(prometheus, entry, taken) ?? twinFault(entry, seen);
    if (fault !== undefined) return { ...fault, position };
    const job = asString(asObject(entry)['job_name']);
    if (job !== undefined) seen.set(job, `job ${position} has`);
  }
  return undefined;
}

/** An empty entry is a job without a name. */
function ownFault(prometheus: Prometheus, entry: Json, taken: NamesTaken): Fault | undefined {
  const job = asObject(entry);
  return (
    fieldFault(job) ??
    nameFault(job) ??
    addressFault(prometheus, job) ??
    ruleFault(job, taken) ??
    timeFault(prometheus, job)
  );
}

function fieldFault(job: JsonObject): Fault | undefined {
  const known = Object.keys(job).flatMap((field) => misspelled(field) ?? [])[0];
  if (known === undefined) return undefined;
  return {
    reason: 'field not found in type config.ScrapeConfig',
    found: `has a field that Prometheus does not know and that is spelled almost like "${known}"`,
    help: `write "${known}"`,
  };
}

/** A name of another type is read as text. */
function nameFault({ job_name: name }: JsonObject): Fault | undefined {
  if (name !== undefined && name !== '' && name !== null) return undefined;
  return { reason: 'job_name is empty', found: 'has no job_name', help: 'give it a job_name' };
}

function twinFault(entry: Json, seen: ReadonlyMap<string, string>): Fault | undefined {
  const owner = seen.get(asString(asObject(entry)['job_name']) ?? '');
  if (owner === undefined) return undefined;
  return {
    reason: 'found multiple scrape configs with one job name',
    found: `has the job_name that ${owner} already`,
    help: 'give each job a name of its own',
  };
}

/** Where there are relabelling rules, addresses are looked at only after them. Upstream: `checkStaticTargets`. */
function addressFault({ spec }: Prometheus, job: JsonObject): Fault | undefined {
  if (spec.shards > 1 || asList(job['relabel_configs']).length > 0) return undefined; // the operator adds rules for shards
  const targets = asObjects(job['static_configs']).flatMap(({ targets }) => asStrings(targets));
  if (!targets.some((target) => target.includes('/') && !isSymbolic(target))) return undefined;
  return {
    reason: 'a target is not a valid hostname',
    found: 'lists a target with a scheme or a path, where Prometheus takes host and port only',
    help: 'leave host:port there, and write scheme and metrics_path beside static_configs',
  };
}

function ruleFault(job: JsonObject, taken: NamesTaken): Fault | undefined {
  for (const field of ['relabel_configs', 'metric_relabel_configs']) {
    for (const rule of asObjects(job[field])) {
      if (isSymbolic(JSON.stringify(rule))) continue;
      const action = asString(rule['action']);
      const isUnknown = action !== undefined && parseAction(action) === undefined;
      if (!isUnknown && checkRelabelConfig(readRule(rule), taken) === undefined) continue;
      return {
        reason: isUnknown ? 'unknown relabel action' : 'a relabel configuration is not taken',
        found: `has a rule in ${field} that Prometheus does not read`,
        help: 'promtool check config says which, run on the list below scrape_configs',
      };
    }
  }
  return undefined;
}

function readRule(rule: JsonObject) {
  const { modulus, source_labels: sourceLabels } = rule;
  return relabelConfig({
    sourceLabels: Array.isArray(sourceLabels) ? asStrings(sourceLabels) : undefined,
    separator: asString(rule['separator']),
    regex: asString(rule['regex']),
    modulus: typeof modulus === 'number' ? modulus : undefined,
    targetLabel: asString(rule['target_label']),
    replacement: asString(rule['replacement']),
    action: asString(rule['action']),
  });
}

function timeFault({ spec }: Prometheus, job: JsonObject): Fault | undefined {
  const written = ['scrape_interval', 'scrape_timeout'].flatMap((field) => asString(job[field]) ?? []);
  if (written.some(isSymbolic)) return undefined;
  if (written.some((text) => !parseDuration(text).ok))
    return {
      reason: 'not a valid duration string',
      found: 'has an interval or a timeout that is no duration',
      help: 'write a number with its unit, such as 30s',
    };
  const timeout = parseDuration(asString(job['scrape_timeout']) ?? '0');
  const interval = parseDuration(asString(job['scrape_interval']) ?? spec.scrapeInterval);
  if (!timeout.ok || !interval.ok || timeout.milliseconds <= interval.milliseconds) return undefined;
  return {
    reason: 'scrape timeout greater than scrape interval',
    found:
      'has a scrape_timeout that is longer than its scrape_interval, which is that of the Prometheus where none is written',
    help: 'lower the timeout, or write a longer scrape_interval beside it',
  };
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
function misspelled(field: string): string | undefined {
  const known = nearest(field, fields);
  if (known === undefined || known === field) return undefined;
  const isSlip = `${field}s` === known || field === `${known}s` || field.toLowerCase() === known;
  return isSlip ? known : undefined;
}

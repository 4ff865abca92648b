import { errorClass } from './error-class.js';
import { byText, dig, type Json, list, mapping, text } from './json.js';
import { logLines } from './log-lines.js';
import type { ActiveTarget, DroppedRecord, PoolRecord, PrometheusRecord } from './recording.js';
import { untilStill } from './wait.js';

type Targets = Pick<PrometheusRecord, 'pools' | 'active' | 'dropped' | 'failedTargets'>;

/** What a running Prometheus answers about its targets at one moment. */
interface Look {
  readonly pools: readonly Json[];
  readonly active: readonly Json[];
  readonly dropped: readonly Json[];
}

/**
 * Waits until a Prometheus has heard of all its targets and scraped each once, and reads what it shows.
 * `jobs` are the `scrape_configs` as generated.
 */
export async function readTargets(base: string, log: string, jobs: readonly Json[]): Promise<Targets> {
  await untilStill(() => outline(base, log), {
    quiet: 1500,
    seconds: 25,
    done: ({ unscraped }) => unscraped === 0,
  });
  const { pools, active, dropped } = await look(base);
  return {
    pools: jobs.map((job) => poolRecord(text(job, 'job_name'), pools, log)).sort(byText),
    active: active.map(activeTarget).sort(byText),
    dropped: (await Promise.all(dropped.map((target) => droppedRecord(base, target, jobs)))).sort(byText),
    failedTargets: faults(log, 'Creating target failed'),
  };
}

/** What must stand still before a look counts. */
async function outline(base: string, log: string): Promise<{ readonly unscraped: number }> {
  const { pools, active, dropped } = await look(base);
  const unscraped = active.filter((target) => text(target, 'health') === 'unknown').length;
  const faulty =
    faults(log, 'Creating target failed').length + faults(log, 'error creating new scrape pool').length;
  const seen = {
    pools,
    dropped: dropped.length,
    urls: active.map((target) => text(target, 'scrapeUrl')).sort(),
    faulty,
  };
  return { unscraped, ...seen };
}

async function look(base: string): Promise<Look> {
  const get = async (path: string): Promise<Json> =>
    dig((await (await fetch(base + path)).json()) as Json, 'data') ?? {}; // an API answers JSON
  const [pools, targets] = await Promise.all([get('/api/v1/scrape_pools'), get('/api/v1/targets?state=any')]);
  return {
    pools: list(pools, 'scrapePools'),
    active: list(targets, 'activeTargets'),
    dropped: list(targets, 'droppedTargets'),
  };
}

function poolRecord(job: string, pools: readonly Json[], log: string): PoolRecord {
  if (pools.includes(job)) return { job, state: 'listed', reason: '' };
  const line = logLines(log).find((one) => text(one, 'scrape_pool') === job && text(one, 'err') !== '');
  return { job, state: 'missing', reason: text(line, 'err') };
}

function activeTarget(target: Json): ActiveTarget {
  const url = text(target, 'scrapeUrl');
  return {
    pool: text(target, 'scrapePool'),
    url,
    labels: labelsOf(target, 'labels'),
    health: text(target, 'health'),
    error: errorClass(text(target, 'lastError'), url),
  };
}

/**
 * Labels by name. Left out are the pace of scraping, which is the laboratory's own, and the moment of the last
 * change, which the controllers write or not as it happens.
 */
function labelsOf(target: Json, field: string): Readonly<Record<string, string>> {
  const hidden = /^__scrape_(?:interval|timeout)__$|_last_change_trigger_time$/;
  const entries = Object.entries(mapping(target, field)).filter(([name]) => !hidden.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

async function droppedRecord(base: string, target: Json, jobs: readonly Json[]): Promise<DroppedRecord> {
  const pool = text(target, 'scrapePool');
  const query = new URLSearchParams({
    scrapePool: pool,
    labels: JSON.stringify(dig(target, 'discoveredLabels')),
  });
  const answer = (await (await fetch(`${base}/api/v1/targets/relabel_steps?${query}`)).json()) as Json; // an API answers JSON
  const rule = list(answer, 'data', 'steps').findIndex((step) => dig(step, 'keep') === false);
  const job = jobs.find((one) => text(one, 'job_name') === pool) ?? {};
  const by = ruleLine(dig(job, 'relabel_configs', rule) ?? {});
  return { pool, discoveredLabels: labelsOf(target, 'discoveredLabels'), rule, by };
}

function ruleLine(rule: Json): string {
  const sources = list(rule, 'source_labels').join(', ');
  const regex = dig(rule, 'regex');
  return `${text(rule, 'action') || 'replace'} [${sources}]${regex === undefined ? '' : ` ${String(regex)}`}`;
}

/** The texts of one kind of fault in Prometheus' log, each once. */
function faults(log: string, message: string): readonly string[] {
  const found = logLines(log).filter((line) =>
    text(line, 'msg').toLowerCase().includes(message.toLowerCase()),
  );
  return [...new Set(found.map((line) => text(line, 'err')))].sort();
}

import type { Graph } from '../../graph/graph.js';
import type { GeneratedRelabelConfig, ScrapeJob } from '../generation/scrape-job.js';
import type { Outcome } from '../pool.js';
import { judgeDialled } from '../scrape/judge-dialled.js';
import type { ScrapeVerdict } from '../scrape/scrape-verdict.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { DroppedTarget } from '../trace.js';
import { FoundTarget } from './found-target.js';
import { getLabel, type Labels, labelRecord, majorOf, shown } from './labels.js';
import { populateDiscoveredLabels } from './populate-discovered-labels.js';
import { populateLabels } from './populate-labels.js';
import { relabel } from './relabel.js';
import { type Shard, shardOf } from './shard.js';
import { targetKey, targetUrl } from './target-url.js';

/** Takes a discovered target through relabelling and population to its fate. */
export function relabelTarget(graph: Graph, target: DiscoveredTarget, job: ScrapeJob): Outcome {
  const version = majorOf(job.running);
  const again = () => populateDiscoveredLabels(target, job);
  const discoveredLabels = again();
  const configs = job.relabelConfigs.map(({ config }) => config);
  const result = relabel(discoveredLabels, configs, version);
  if (result.kept === false) {
    const by = job.relabelConfigs[result.by];
    if (by === undefined)
      throw new Error(`relabelling names rule ${result.by} of ${job.relabelConfigs.length}`);
    return { target, discoveredLabels: again, fate: { kind: 'dropped', by } };
  }
  const population = populateLabels(result.labels, version);
  if (!population.ok)
    return { target, discoveredLabels: again, fate: { kind: 'failed', fault: population.fault } };
  const { labels } = population;
  const address = getLabel(discoveredLabels, '__address__');
  const shard = job.sharding && shardOf(result.labels, job.sharding);
  const unsure = result.kept === 'unknown' ? job.relabelConfigs[result.by] : undefined;
  const scrape = unsure === undefined ? judgeDialled(graph, target, address, labels) : undecided(unsure);
  const isRedirected = getLabel(labels, '__address__') !== address;
  const fate = new Kept(target, job, targetUrl(labels, job.params), isRedirected, scrape, shard);
  return { target, discoveredLabels: again, fate };
}

/** The labels of a kept target are made again when asked for: there are many, and few ask. */
class Kept {
  readonly kind = 'kept';
  private readonly target: DiscoveredTarget;
  private readonly job: ScrapeJob;
  readonly url: string;
  readonly isRedirected: boolean;
  readonly scrape: ScrapeVerdict;
  readonly shard: Shard | undefined;

  constructor(
    target: DiscoveredTarget,
    job: ScrapeJob,
    url: string,
    isRedirected: boolean,
    scrape: ScrapeVerdict,
    shard: Shard | undefined,
  ) {
    this.target = target;
    this.job = job;
    this.url = url;
    this.isRedirected = isRedirected;
    this.scrape = scrape;
    this.shard = shard;
  }

  get labels(): Labels {
    const version = majorOf(this.job.running);
    const configs = this.job.relabelConfigs.map(({ config }) => config);
    const result = relabel(populateDiscoveredLabels(this.target, this.job), configs, version);
    const population = result.kept === false ? undefined : populateLabels(result.labels, version);
    if (population?.ok !== true) throw new Error('relabelling drops a target that it kept before');
    return population.labels;
  }
}

function undecided(rule: GeneratedRelabelConfig) {
  const why = `whether "${describeRule(rule)}" keeps it depends on what is not in the scan`;
  return { verdict: 'unknown', why, evidence: [{ at: rule.at, label: 'the rule that decides' }] } as const;
}

/** The kept targets, each once: those with equal labels and URL are scraped once and shown once. */
export function targetsOf(outcomes: readonly Outcome[]): readonly FoundTarget[] {
  const targets = new Map<string, FoundTarget>();
  const isSingle = outcomes.filter(({ fate }) => fate.kind === 'kept').length === 1;
  for (const { target, fate } of outcomes) {
    if (fate.kind !== 'kept') continue;
    const key = isSingle ? '' : targetKey(fate.labels, fate.url);
    if (targets.has(key)) continue;
    targets.set(key, new FoundTarget(target, fate));
  }
  return [...targets.values()];
}

export function droppedOf(outcomes: readonly Outcome[]): readonly DroppedTarget[] {
  return outcomes.flatMap(({ target, discoveredLabels, fate }): DroppedTarget[] => {
    if (fate.kind !== 'dropped') return [];
    return [
      {
        discoveredLabels: shown(labelRecord(discoveredLabels())),
        by: describeRule(fate.by),
        evidence: [{ at: fate.by.at, label: 'the rule was made from this' }, ...target.evidence()],
      },
    ];
  });
}

/** A rule on one line, such as `keep: __meta_kubernetes_endpoint_port_name matches "metrics"`. */
export function describeRule({ config }: GeneratedRelabelConfig): string {
  const { action, sourceLabels, separator, regex, targetLabel } = config;
  const source = sourceLabels.join(separator);
  if (action === 'keepequal' || action === 'dropequal') return `${action}: ${source} equals ${targetLabel}`;
  return `${action}: ${source} matches "${regex}"`;
}

import type { ActiveTarget, DroppedRecord, PrometheusRecord, Recording } from '../../lab/recording.js';
import type { Scenario } from '../../lab/scenario.js';
import type { PrometheusPools } from '../../src/discovery/pool.js';
import type { DroppedTarget } from '../../src/discovery/trace.js';
import type { Survey } from '../../src/engine/report.js';
import { md5Tail } from '../../src/util/md5.js';
import { claimedPools, isOpen, standsForOutside } from './claims.js';
import { generatedOf, ruleOf } from './generated.js';
import { type Labels, type Patterns, patterns } from './pattern.js';
import {
  isOfOtherShard,
  isSecretOpen,
  type Said,
  type SaidTarget,
  saidOf,
  speaksAsTold,
  withoutSecretJobs,
} from './told.js';

/** What a recording and our prediction are compared by, in the order of the gates. */
export const fields = [
  'refused',
  'state',
  'rejected',
  'selected',
  'generated',
  'pools',
  'targets',
  'dropped',
  'verdict',
] as const;
export type Field = (typeof fields)[number];

/** One field in which prediction and recording differ. */
export interface Difference {
  readonly field: Field;
  /** Both sides, short. */
  readonly what: string;
}

/** Where our prediction differs from what the programs did, at most once for each field. */
export function compare(recording: Recording, report: Survey, scenario: Scenario): readonly Difference[] {
  const fit = patterns(recording.pods);
  const traces = report.prometheuses as readonly PrometheusPools[]; // the engine hands on what discover() made
  const found = [
    refusedDiffers(recording, report),
    ...recording.prometheuses.flatMap((record) =>
      comparePrometheus(
        record,
        traces.find(({ ref }) => ref === record.ref),
        { recording, report, scenario, fit },
      ),
    ),
  ].filter((one) => one !== undefined);
  return fields.flatMap((field) => found.find((one) => one.field === field) ?? []);
}

function refusedDiffers(recording: Recording, report: Survey): Difference | undefined {
  const said = saidRefused(report);
  return setsDiffer(
    'refused',
    said,
    recording.refused.map(({ object }) => asWritten(object, said)),
  );
}

/** The objects that we say the API server refuses. */
function saidRefused({ findings }: Survey): readonly string[] {
  return findings
    .filter(({ gate, severity }) => gate === 'admission' && severity === 'error')
    .map(({ object }) => object)
    .filter((object) => object !== '');
}

/** The refused objects of a recording that we say are refused. */
export function refusedIn({ refused }: Recording, report: Survey): readonly string[] {
  const said = saidRefused(report);
  return refused.map(({ object }) => asWritten(object, said)).filter((object) => said.includes(object));
}

/** The laboratory puts what names no namespace into `default`, where promwire leaves it open. */
function asWritten(object: string, said: readonly string[]): string {
  const bare = object.replace(' default/', ' ');
  return said.includes(bare) ? bare : object;
}

/** Which of our states may stand for a recorded one. A pod that waits for a volume has no pool that could be up. */
const states: Readonly<Record<PrometheusRecord['state'], readonly string[]>> = {
  running: ['ready'],
  unmanaged: ['unmanaged'],
  failed: ['failed'],
  poisoned: ['poisoned'],
  waiting: ['failed', 'ready'],
};

type Maybe = Difference | undefined;

interface Played {
  readonly recording: Recording;
  readonly report: Survey;
  readonly scenario: Scenario;
  readonly fit: Patterns;
}

function comparePrometheus(
  whole: PrometheusRecord,
  trace: PrometheusPools | undefined,
  { recording, report, scenario, fit }: Played,
): readonly Maybe[] {
  if (trace === undefined)
    return [{ field: 'state', what: `no prediction for ${whole.ref}, which is ${whole.state}` }];
  const record = withoutSecretJobs(whole, trace);
  const differing: Maybe[] = [];
  const isOpen = isSecretOpen(report) && trace.state === 'ready' && record.state === 'failed';
  if (!isOpen && !states[record.state].includes(trace.state))
    differing.push({ field: 'state', what: `${trace.state} instead of ${record.state}` });
  differing.push(rejectedDiffers(record, trace, recording));
  if (record.state === 'running' || record.state === 'waiting')
    differing.push(selectedDiffers(record, trace), generatedDiffers(record, trace));
  if (record.state !== 'running')
    return isSecretOpen(report) ? differing : [...differing, upInVain(record, trace)];
  const said = saidOf(scenario, trace, claimedPools(trace, record), report);
  return [
    ...differing,
    poolsDiffer(record, trace),
    targetsDiffer(record, said, fit) ?? shardsDiffer(record, said, fit),
    droppedDiffers(record, said, fit),
    verdictDiffers(record, said, scenario, fit),
  ];
}

function rejectedDiffers(
  record: PrometheusRecord,
  { pools }: PrometheusPools,
  { rejected }: Recording,
): Maybe {
  const said = pools.filter(({ state }) => state === 'rejected').map(({ object }) => object);
  const open = pools.filter(isOpen).map(({ object }) => object);
  const real = rejected.filter(({ by }) => by === `${record.kind} ${record.ref}`).map(({ object }) => object);
  return setsDiffer(
    'rejected',
    said,
    real.filter((object) => !open.includes(object)),
  );
}

function selectedDiffers(record: PrometheusRecord, trace: PrometheusPools): Maybe {
  return setsDiffer(
    'selected',
    claimedPools(trace, record).map(({ job }) => job),
    record.jobs.map(({ job_name }) => String(job_name)),
  );
}

function generatedDiffers(record: PrometheusRecord, trace: PrometheusPools): Maybe {
  for (const pool of claimedPools(trace, record)) {
    const job = record.jobs.find(({ job_name }) => job_name === pool.job);
    const [said, real] = [
      JSON.stringify(generatedOf.trace(pool.scrapeJob)),
      job && JSON.stringify(generatedOf.record(job, record.ref.replace(/\/.*$/, ''))),
    ];
    if (real !== undefined && said !== real)
      return { field: 'generated', what: `${pool.job}: ${firstDifference(said, real)}` };
  }
  return undefined;
}

function upInVain({ state }: PrometheusRecord, { pools }: PrometheusPools): Maybe {
  const up = pools.flatMap(({ targets }) => targets).filter(({ verdict }) => verdict === 'up');
  return up.length === 0
    ? undefined
    : { field: 'verdict', what: `${up.length} targets up, but the Prometheus is ${state}` };
}

function poolsDiffer(record: PrometheusRecord, trace: PrometheusPools): Maybe {
  const said = claimedPools(trace, record)
    .filter(({ state }) => state === 'ready')
    .map(({ job }) => job);
  return setsDiffer(
    'pools',
    said,
    record.pools.filter(({ state }) => state === 'listed').map(({ job }) => job),
  );
}

/** What all shards scrape, each target with its shard. */
function activeOf({
  active,
  otherShards = [],
}: PrometheusRecord): readonly (ActiveTarget & { shard: number })[] {
  return [{ shard: 0, active }, ...otherShards].flatMap((one) =>
    one.active.map((target) => ({ ...target, shard: one.shard })),
  );
}

function isSaid({ job, target }: SaidTarget, real: ActiveTarget, fit: Patterns): boolean {
  return job === real.pool && fit.fits(target.url, real.url) && fit.labelsFit(target.labels, real.labels);
}

/** The shard that we name, and where the address was not known, the one that we would have named. */
function shardsDiffer(record: PrometheusRecord, { targets }: Said, fit: Patterns): Maybe {
  const shards = (record.otherShards?.length ?? 0) + 1;
  for (const real of shards === 1 ? [] : activeOf(record)) {
    const said = targets.find((one) => isSaid(one, real, fit))?.target.shard;
    const address = real.url.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');
    const shard = said === 'unknown' ? Number(md5Tail(address) % BigInt(shards)) : said;
    if (shard !== undefined && shard !== 'all' && shard !== real.shard)
      return { field: 'targets', what: `${real.url} in shard ${shard}, but really in ${real.shard}` };
  }
  return undefined;
}

function targetsDiffer(record: PrometheusRecord, said: Said, fit: Patterns): Maybe {
  return matchingDiffers(
    'targets',
    said.targets,
    activeOf(record),
    (one, real) => isSaid(one, real, fit),
    ({ target }) => `${target.url} ${JSON.stringify(target.labels)}`,
    ({ url, labels }) => `${url} ${JSON.stringify(labels)}`,
  );
}

function droppedDiffers(record: PrometheusRecord, predicted: Said, fit: Patterns): Maybe {
  const limited = new Set(
    record.jobs.filter((job) => 'keep_dropped_targets' in job).map(({ job_name }) => job_name),
  );
  const real = record.dropped.filter((one) => !limited.has(one.pool) && !isOfOtherShard(one));
  const said = predicted.dropped.filter(({ job }) => !limited.has(job));
  const near = ({ job, target }: (typeof said)[number], one: DroppedRecord): boolean =>
    job === one.pool &&
    target.by === ruleOf(record, one) &&
    fit.fits(target.discoveredLabels['__address__'] ?? '', one.discoveredLabels['__address__'] ?? '');
  return matchingDiffers(
    'dropped',
    said,
    real,
    (one, other) => near(one, other) && fit.labelsWithin(withoutPace(one.target), other.discoveredLabels),
    (one) => {
      const nearest = real.find((other) => near(one, other));
      if (nearest === undefined) return `${one.target.discoveredLabels['__address__']} by ${one.target.by}`;
      return `${one.target.discoveredLabels['__address__']} with ${misfits(withoutPace(one.target), nearest, fit)}`;
    },
    (one) => `${one.discoveredLabels['__address__']} by ${ruleOf(record, one)}`,
    isBuiltIn,
  );
}

/** Labels of a prediction that the nearest recorded target has otherwise. */
function misfits(said: Labels, { discoveredLabels }: DroppedRecord, fit: Patterns): string {
  const wrong = Object.entries(said).filter(
    ([name, value]) => !fit.fits(value, discoveredLabels[name] ?? ''),
  );
  return wrong
    .map(([name, value]) => `${name}=${value} (really ${discoveredLabels[name] ?? 'absent'})`)
    .join(', ');
}

/** Targets of the Services and pods that the operator makes for a Prometheus: no manifest shows all that they declare. */
const isBuiltIn = ({ discoveredLabels }: DroppedRecord): boolean =>
  discoveredLabels['__meta_kubernetes_pod_label_app_kubernetes_io_managed_by'] === 'prometheus-operator' ||
  [
    discoveredLabels['__meta_kubernetes_endpoints_name'],
    discoveredLabels['__meta_kubernetes_endpointslice_label_kubernetes_io_service_name'],
  ].includes('prometheus-operated');

function withoutPace({ discoveredLabels }: DroppedTarget): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(discoveredLabels).filter(([name]) => !/^__scrape_(?:interval|timeout)__$/.test(name)),
  );
}

function verdictDiffers(record: PrometheusRecord, said: Said, scenario: Scenario, fit: Patterns): Maybe {
  for (const one of said.targets.filter(({ target }) => target.verdict !== 'unknown')) {
    const { url, verdict } = one.target;
    const real = activeOf(record).find((other) => other.health !== verdict && isSaid(one, other, fit));
    if (real === undefined || (verdict === 'up' && speaksAsTold(scenario, url, real.url))) continue;
    return { field: 'verdict', what: `${url} is ${verdict}, but really ${real.health} ${real.error}` };
  }
  return undefined;
}

function setsDiffer(field: Field, said: readonly string[], real: readonly string[]): Maybe {
  const extra = [...new Set(said)].filter((one) => !real.includes(one)).sort();
  const missing = [...new Set(real)].filter((one) => !said.includes(one)).sort();
  if (extra.length + missing.length === 0) return undefined;
  return {
    field,
    what: `said in vain: ${extra.join(', ') || 'nothing'}; not said: ${missing.join(', ') || 'nothing'}`,
  };
}

function matchingDiffers<Said, Real>(
  field: Field,
  said: readonly Said[],
  real: readonly Real[],
  match: (said: Said, real: Real) => boolean,
  showSaid: (said: Said) => string,
  showReal: (real: Real) => string,
  needNotBeSaid: (real: Real) => boolean = () => false,
): Maybe {
  const extra = said.find(
    (one) => !real.some((other) => match(one, other)) && !standsForOutside(showSaid(one)),
  );
  const missing = real.find((other) => !needNotBeSaid(other) && !said.some((one) => match(one, other)));
  if (extra === undefined && missing === undefined) return undefined;
  const shown = [extra && `said in vain: ${showSaid(extra)}`, missing && `not said: ${showReal(missing)}`];
  return { field, what: shown.filter((one) => one !== undefined).join('; ') };
}

/** Both texts from a little before the first character in which they differ. */
function firstDifference(said: string, real: string): string {
  let at = 0;
  while (said[at] === real[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `said …${said.slice(from, at + 60)}… instead of …${real.slice(from, at + 60)}…`;
}

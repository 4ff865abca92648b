import type { DroppedRecord, PrometheusRecord } from '../../lab/recording.js';
import type { PodFate, Scenario } from '../../lab/scenario.js';
import type { PoolTrace, PrometheusPools } from '../../src/discovery/pool.js';
import type { DroppedTarget, Target } from '../../src/discovery/trace.js';
import type { Survey } from '../../src/engine/report.js';
import { rightsOf } from '../../src/graph/rights.js';

/*
 * What a scenario.yaml tells the laboratory and no file says. A prediction is made from the files alone, so that it is
 * compared after these facts were applied to it; each is applied here, where it can be seen, with its reason.
 */

export interface SaidTarget {
  readonly job: string;
  readonly target: Target;
}

export interface SaidDropped {
  readonly job: string;
  readonly target: DroppedTarget;
}

export interface Said {
  readonly targets: readonly SaidTarget[];
  readonly dropped: readonly SaidDropped[];
}

/** The targets that we predict of some pools, once the facts of the scenario are known. */
export function saidOf(
  scenario: Scenario,
  trace: PrometheusPools,
  pools: readonly PoolTrace[],
  report: Survey,
): Said {
  if (mayReadNothing(scenario, trace, report)) return { targets: [], dropped: [] };
  const all = pools.map((pool) => ofPool(scenario, pool));
  return { targets: all.flatMap(({ targets }) => targets), dropped: all.flatMap(({ dropped }) => dropped) };
}

/**
 * Without any binding in the files we take it that the rights are given elsewhere; with `rbac: as-written` the laboratory knows
 * that nobody gives them.
 */
function mayReadNothing({ rbac }: Scenario, { prometheus }: PrometheusPools, { wires }: Survey): boolean {
  if (rbac !== 'as-written' || prometheus === undefined) return false;
  const graph = wires
    .map((wire) => wire.graph)
    .find(({ world }) => world.objects.prometheuses.includes(prometheus));
  return graph !== undefined && rightsOf(graph, prometheus).grants.length === 0;
}

function ofPool(scenario: Scenario, pool: PoolTrace): Said {
  const { job } = pool;
  const said = { targets: pool.targets, dropped: pool.dropped() };
  const targets = said.targets.map((target) => ({ job, target }));
  const dropped = said.dropped.map((target) => ({ job, target }));
  const isThere = (text: string) => fateIn(scenario, text, pool) === 'there';
  const ended = targets.filter(({ target }) => fateIn(scenario, target.url, pool) === 'ended');
  const endedToo = dropped.filter(({ target }) => fateIn(scenario, addressOf(target), pool) === 'ended');
  return {
    targets: targets.filter(({ target }) => isThere(target.url)),
    dropped: [
      ...dropped.filter(({ target }) => isThere(addressOf(target)) && !isSweptAway(scenario, target)),
      ...endedToo.map(({ target }) => ({ job, target: endedInstead(target) })),
      ...ended.map(({ target }) => ({ job, target: droppedAsEnded(target) })),
    ],
  };
}

const endedRule = 'drop: __meta_kubernetes_pod_phase matches "(Failed|Succeeded)"';

/** The same with the rule that comes first, and without the phase that it had while it ran. */
function endedInstead(target: DroppedTarget): DroppedTarget {
  const { __meta_kubernetes_pod_phase: _running, ...discoveredLabels } = target.discoveredLabels;
  return { ...target, discoveredLabels, by: endedRule };
}

function droppedAsEnded({ url, evidence }: Target): DroppedTarget {
  const address = url.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');
  return { discoveredLabels: { __address__: address }, by: endedRule, evidence };
}

/**
 * What becomes of the target of a pod whose fate is told. `gone`: nothing is discovered of a pod without an address; nor, by
 * slices, of one whose node does not exist; nor, through a Service, of one that has ended. `ended`: the role pod discovers it, and
 * a rule drops it.
 */
function fateIn({ pods }: Scenario, text: string, { scrapeJob }: PoolTrace): 'there' | 'gone' | 'ended' {
  const fate = fateOf(pods, text);
  const hasEnded = fate?.phase === 'Succeeded' || fate?.phase === 'Failed';
  if (scrapeJob.role === 'pod') return fate?.ip === 'none' ? 'gone' : hasEnded ? 'ended' : 'there';
  const isUnbound = fate?.node !== undefined && scrapeJob.role === 'endpointslice';
  return fate?.ip === 'none' || isUnbound || hasEnded ? 'gone' : 'there';
}

/** The fate of the pods behind a predicted address or URL, such as `http://{pod IP of Deployment shop/web}:9100/metrics`. */
function fateOf(pods: Scenario['pods'], text: string): PodFate | undefined {
  const workload = /\{(?:pod|node) IP of [A-Z]\w+ ([^}]+)\}/.exec(text)?.[1];
  return workload === undefined ? undefined : pods[workload];
}

const addressOf = ({ discoveredLabels }: DroppedTarget): string => discoveredLabels['__address__'] ?? '';

/** Controllers that start again remove Endpoints without a Service. */
function isSweptAway({ controllers }: Scenario, { discoveredLabels }: DroppedTarget): boolean {
  return (
    controllers === 'restarted' &&
    '__meta_kubernetes_endpoints_name' in discoveredLabels &&
    !('__meta_kubernetes_service_name' in discoveredLabels)
  );
}

/** Whether the scenario says what a server speaks: a silent pod, or a server of its own at that address. */
export function speaksAsTold({ pods, servers }: Scenario, predicted: string, real: string): boolean {
  return fateOf(pods, predicted)?.silent === true || servers.some(({ at }) => real.includes(`//${at}/`));
}

/** The jobs that a monitor makes. The others stand in a Secret, of which no value is ever shown. */
export function withoutSecretJobs(record: PrometheusRecord, trace: PrometheusPools): PrometheusRecord {
  if (trace.prometheus?.spec.additionalScrapeConfigs === undefined) return record;
  const isOfMonitor = (job: string) => /^(?:serviceMonitor|podMonitor|probe|scrapeConfig)\//.test(job);
  return {
    ...record,
    jobs: record.jobs.filter(({ job_name }) => isOfMonitor(String(job_name))),
    pools: record.pools.filter(({ job }) => isOfMonitor(job)),
    active: record.active.filter(({ pool }) => isOfMonitor(pool)),
    dropped: record.dropped.filter(({ pool }) => isOfMonitor(pool)),
  };
}

/** Whether we leave it open if a Secret is there that the Prometheus needs: the laboratory knows that it is not. */
export function isSecretOpen({ unproven }: Survey): boolean {
  return unproven.some(({ needs }) => needs.startsWith('Secret '));
}

/** A target that was dropped by the last rule of all, since another shard scrapes it. */
export const isOfOtherShard = ({ by }: DroppedRecord): boolean => by.startsWith('keep [__tmp_hash, ');

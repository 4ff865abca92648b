import type { Outcome, PoolTrace } from '../discovery/pool.js';
import type { Evidence } from '../discovery/trace.js';
import type { Graph } from '../graph/graph.js';
import { title } from '../model/object.js';
import type { Service, ServicePort } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import { isWritten } from '../source/made.js';
import { groupBy } from '../util/group.js';
import { show } from '../util/symbol.js';
import { asksForScrapes, looksLikeMetrics, runningContainers } from './metrics-like.js';
import type { Survey, Wires } from './report.js';

/** Something with a metrics port that no job keeps a target of. */
export interface Unscraped {
  /** `Kind namespace/name`. */
  readonly object: string;
  /** What makes it look as if it wanted to be scraped, such as `port "metrics"`. */
  readonly sign: string;
  readonly evidence: Evidence;
}

/** One URL that a Prometheus scrapes for more than one target. */
export interface ScrapedTwice {
  readonly url: string;
  readonly prometheus: string;
  /** What stands behind it, as `Kind namespace/name`; empty where it is not in the scan. */
  readonly object: string;
  /** The jobs, each as often as it has the target. */
  readonly jobs: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What monitoring leaves out, and what it does twice. Both may be meant, so nothing of it is a finding. */
export interface Coverage {
  readonly unscraped: readonly Unscraped[];
  readonly twice: readonly ScrapedTwice[];
}

/**
 * Services and pods that look as if they served metrics and that no selected monitor reaches, and targets that a Prometheus
 * scrapes more than once. An object that several worlds hold is unscraped when it is in all of them.
 */
export function coverageOf({ wires }: Survey): Coverage {
  const worlds = wires.map((one) => ({ all: signsIn(one), open: unscrapedIn(one) }));
  const scraped = new Set(
    worlds.flatMap(({ all, open }) => {
      const left = new Set(open.map(keyOf));
      return all.map(keyOf).filter((key) => !left.has(key));
    }),
  );
  const open = worlds.flatMap((world) => world.open).filter((one) => !scraped.has(keyOf(one)));
  const twice = wires.flatMap(twiceIn);
  return {
    unscraped: once(open, keyOf),
    twice: once(twice, ({ url, prometheus, jobs }) => JSON.stringify([url, prometheus, jobs])),
  };
}

interface Sign extends Unscraped {
  readonly isScraped: (outcome: Outcome, graph: Graph) => boolean;
  readonly workloads: readonly Workload[];
}

function unscrapedIn(wires: Wires): readonly Unscraped[] {
  const kept = keptOutcomes(wires);
  const open = signsIn(wires).filter((sign) => !kept.some((outcome) => sign.isScraped(outcome, wires.graph)));
  // Of a Service and the pods behind it, the Service speaks for both.
  const spoken = new Set(
    open.flatMap(({ workloads, object }) => (object.startsWith('Service ') ? workloads : [])),
  );
  return open.filter(
    ({ object, workloads }) => object.startsWith('Service ') || !workloads.some((one) => spoken.has(one)),
  );
}

function signsIn({ graph }: Wires): readonly Sign[] {
  const { services, workloads } = graph.world.objects;
  return [
    ...services
      .filter((service) => isWritten(service.manifest))
      .flatMap((service) => serviceSigns(graph, service)),
    ...workloads.filter((workload) => isWritten(workload.manifest)).flatMap(workloadSigns),
  ];
}

function serviceSigns(graph: Graph, service: Service): readonly Sign[] {
  if (service.spec.type === 'ExternalName') return [];
  const workloads = graph.workloadsSelectedBy(service);
  const own = ({ target }: Outcome) => target.service === service || isTwin(target.service, service);
  const ports = service.spec.ports.flatMap((port, index): Sign[] => {
    if (!looksLikeMetrics(port.name)) return [];
    const numbers = numbersOf(port, workloads);
    return [
      {
        object: title(service),
        sign: `port "${port.name}"`,
        evidence: { at: service.field('spec', 'ports', index, 'name'), label: `a port of ${title(service)}` },
        isScraped: ({ target, ...rest }) =>
          (own({ target, ...rest }) && (target.portName === port.name || numbers.includes(target.port))) ||
          (isOf(target.backing, workloads) && numbers.includes(target.port)),
        workloads,
      },
    ];
  });
  if (ports.length > 0 || !asksForScrapes(service.annotations)) return ports;
  const at = service.field('metadata', 'annotations', 'prometheus.io/scrape');
  const evidence = { at, label: `an annotation of ${title(service)}` };
  const isScraped = (outcome: Outcome) => own(outcome) || isOf(outcome.target.backing, workloads);
  return [
    { object: title(service), sign: 'annotation prometheus.io/scrape', evidence, isScraped, workloads },
  ];
}

/** Another Service in front of the same pods. */
function isTwin(other: Service | undefined, { namespace, spec }: Service): boolean {
  if (other?.spec.selector === undefined || spec.selector === undefined) return false;
  return other.namespace === namespace && sorted(other.spec.selector) === sorted(spec.selector);
}

function sorted(labels: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(labels).sort());
}

/** The numbers that a Service port leads to. */
function numbersOf(
  { port, targetPort }: ServicePort,
  workloads: readonly Workload[],
): readonly (number | undefined)[] {
  if (typeof targetPort !== 'string') return [targetPort ?? port];
  const containers = workloads.flatMap(({ template }) => template.containers);
  return containers
    .flatMap(({ ports }) => ports.filter(({ name }) => name === targetPort))
    .map((one) => one.containerPort);
}

function isOf(backing: Outcome['target']['backing'], workloads: readonly Workload[]): boolean {
  return backing.kind === 'workload' && workloads.includes(backing.workload);
}

function workloadSigns(workload: Workload): readonly Sign[] {
  const name = title(workload);
  const serves = ({ target, fate }: Outcome) =>
    isOf(target.backing, [workload]) ||
    (fate.kind === 'kept' && fate.scrape.evidence.some(({ at }) => at.manifest === workload.manifest));
  const ports = runningContainers(workload).flatMap(({ container, path }) =>
    container.ports.flatMap((port, index): Sign[] => {
      if (!looksLikeMetrics(port.name)) return [];
      const at = workload.field(...path, 'ports', index, 'name');
      return [
        {
          object: name,
          sign: `port "${port.name}" of container "${container.name}"`,
          evidence: { at, label: `a port of ${name}` },
          isScraped: (outcome) => serves(outcome) && outcome.target.port === port.containerPort,
          workloads: [workload],
        },
      ];
    }),
  );
  const { at } = workload.template;
  if (ports.length > 0 || !asksForScrapes(workload.template.annotations)) return ports;
  const place = workload.field(...at, 'metadata', 'annotations', 'prometheus.io/scrape');
  const evidence = { at: place, label: `an annotation of the pods of ${name}` };
  return [
    {
      object: name,
      sign: 'annotation prometheus.io/scrape',
      evidence,
      isScraped: serves,
      workloads: [workload],
    },
  ];
}

/** Pools that have a job in a configuration that the operator writes, be it a broken one. */
function jobsIn({ pools }: { readonly pools: readonly PoolTrace[] }): readonly PoolTrace[] {
  return pools.filter(
    ({ state }) => state !== 'not-selected' && state !== 'rejected' && state !== 'unmanaged',
  );
}

function keptOutcomes({ discovery }: Wires): readonly Outcome[] {
  return discovery.prometheuses
    .flatMap(jobsIn)
    .flatMap(({ outcomes }) => outcomes.filter(({ fate }) => fate.kind === 'kept'));
}

function twiceIn({ discovery }: Wires): readonly ScrapedTwice[] {
  return discovery.prometheuses.flatMap((trace) => {
    const targets = jobsIn(trace).flatMap((pool) => pool.targets.map((target) => ({ pool, target })));
    return [...groupBy(targets, ({ target }) => target.url)]
      .filter(([, group]) => group.length > 1)
      .map(([url, group]) => ({
        url,
        prometheus: trace.ref,
        object: behind(group[0]?.pool, url),
        jobs: group.map(({ pool }) => pool.job),
        evidence: group.map(({ pool }) => ({ at: pool.field(), label: pool.object })),
      }));
  });
}

/** What a target of this URL leads to. */
function behind(pool: PoolTrace | undefined, url: string): string {
  for (const { target, fate } of pool?.outcomes ?? []) {
    if (fate.kind !== 'kept' || show(fate.url) !== url || target.backing.kind === 'outside') continue;
    return title(target.backing.kind === 'workload' ? target.backing.workload : target.backing.object);
  }
  return '';
}

function keyOf({ object, sign, evidence }: Unscraped): string {
  const { source, start } = evidence.at.manifest;
  return JSON.stringify([source.path, start, object, sign]);
}

function once<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): readonly Entry[] {
  return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}

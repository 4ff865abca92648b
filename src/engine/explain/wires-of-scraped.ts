import type { Discovery, Outcome, PoolTrace, PrometheusPools } from '../../discovery/pool.js';
import { matches } from '../../discovery/selector.js';
import type { Evidence } from '../../discovery/trace.js';
import type { Graph } from '../../graph/graph.js';
import { mayBeIn } from '../../graph/namespaces.js';
import { type KubernetesObject, title } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import { evidence, type Hop, hop, type Wire } from './hop.js';
import { fileHops, jobHop } from './job-hops.js';
import { prometheusTitle } from './selection-hops.js';
import { targetHops } from './target-hops.js';
import { headHops, isInConfiguration } from './wires-of-monitor.js';

/** Who scrapes a Service, its addresses or a workload's pods, and through what. */
export function wiresOfScraped(
  graph: Graph,
  discovery: Discovery,
  object: KubernetesObject,
): readonly Wire[] {
  const services = servicesOf(graph, object);
  const wires = discovery.prometheuses.flatMap((trace) =>
    trace.pools.flatMap((pool) => wireTo(trace, pool, object, services)),
  );
  const sorted = [...wires.filter(({ whole }) => whole), ...wires.filter(({ whole }) => !whole)];
  const selected = selectedBy(object, services);
  const own = selected.length === 0 ? [] : [{ title: title(object), hops: selected }];
  if (sorted.length > 0) return [...own, ...sorted.map(({ wire }) => wire)];
  const nobody = hop(
    'discovery',
    'unproven',
    `no monitor in the scan selects ${title(object)}`,
    evidence(object, object.field('metadata', 'name'), title(object)),
    [title(object), ...services.map(title)],
  );
  return [{ title: title(object), hops: [...selected, nobody] }];
}

/** The Services that lead to an object: itself, its owner, or those that select its pods. */
function servicesOf(graph: Graph, object: KubernetesObject): readonly Service[] {
  return graph.world.objects.services.filter(
    (service) =>
      service === object ||
      graph.endpointsOf(service).some((one) => one === object) ||
      graph.slicesOf(service).some((one) => one === object) ||
      graph.workloadsSelectedBy(service).some((one) => one === object),
  );
}

/** That Services select the pods; nothing for a Service itself. */
function selectedBy(object: KubernetesObject, services: readonly Service[]): readonly Hop[] {
  return services
    .filter((service) => service !== object)
    .map((service) =>
      hop(
        'discovery',
        'holds',
        `${title(service)} leads to ${title(object)}`,
        [
          ...evidence(service, service.key('spec', 'selector'), title(service)),
          ...evidence(object, object.field('metadata', 'name'), title(object)),
        ],
        [title(service), title(object)],
      ),
    );
}

interface Found {
  readonly wire: Wire;
  /** Whether the Prometheus has the job at all. */
  readonly whole: boolean;
}

function wireTo(
  trace: PrometheusPools,
  pool: PoolTrace,
  object: KubernetesObject,
  services: readonly Service[],
): readonly Found[] {
  const name = `${pool.job}, by ${prometheusTitle(pool)}`;
  if (!isInConfiguration(pool)) {
    const meant = services.some((service) => wouldSelect(pool, service));
    const isFirst = trace.pools.find(({ monitor }) => monitor === pool.monitor) === pool;
    return meant && isFirst ? [{ wire: { title: name, hops: headHops(trace, pool) }, whole: false }] : [];
  }
  const outcomes = pool.outcomes.filter((outcome) => involves(outcome, object));
  const selected = pool.services.filter((service) => services.includes(service));
  if (outcomes.length + selected.length === 0) return [];
  const hops = [
    ...headHops(trace, pool),
    jobHop(pool),
    ...fileHops(pool),
    ...targetHops(pool, outcomes, selected),
  ];
  return [{ wire: { title: name, hops }, whole: true }];
}

/** Whether a monitor that is not in the configuration names this Service. */
function wouldSelect({ monitor, scrapeJob }: PoolTrace, service: Service): boolean {
  if (monitor.kind !== 'ServiceMonitor' || monitor.spec.selector === undefined) return false;
  return matches(monitor.spec.selector, service.labels) && mayBeIn(service.namespace, scrapeJob.namespaces);
}

/** Whether a target leads to the object: by its Service, its address, its pods, or what listens there. */
function involves({ target: { service, backing }, fate }: Outcome, object: KubernetesObject): boolean {
  if (service === object) return true;
  const listens = ({ at }: Evidence) => at.manifest === object.manifest;
  if (fate.kind === 'kept' && fate.scrape.evidence.some(listens)) return true;
  if (backing.kind === 'address') return backing.object === object;
  return backing.kind === 'workload' && backing.workload === object;
}

import type { Outcome, PoolTrace } from '../../discovery/pool.js';
import { describeRule } from '../../discovery/relabel/relabel-target.js';
import type { Backing } from '../../discovery/service-discovery/discovered-target.js';
import type { Evidence, Target } from '../../discovery/trace.js';
import { showNamespaces } from '../../graph/namespaces.js';
import { type KubernetesObject, title } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import { groupBy } from '../../util/group.js';
import { show } from '../../util/symbol.js';
import { counted } from '../../util/text.js';
import { cut, evidence, type Hop, type HopVerdict, hop } from './hop.js';

/**
 * From the job to its targets: what it selects, which addresses there are, what relabelling leaves of them, and what
 * becomes of each.
 * @param outcomes those of the pool, or the part of them that matters
 * @param services those of the pool that matter
 */
export function targetHops(
  pool: PoolTrace,
  outcomes: readonly Outcome[] = pool.outcomes,
  services: readonly Service[] = pool.services,
): readonly Hop[] {
  return [
    ...forbiddenHops(pool),
    ...cut(services.flatMap((service) => serviceHops(pool, service, outcomes))),
    ...cut(podHops(pool, outcomes)),
    ...nothingHops(pool, outcomes, services),
    ...relabelHops(pool, outcomes),
    ...cut(scrapeHops(pool, outcomes)),
  ];
}

function forbiddenHops({ forbidden, object, monitor }: PoolTrace): readonly Hop[] {
  const at = [{ at: monitor.field('metadata', 'name'), label: object }];
  return forbidden.map(({ message }) => hop('discovery', 'broken', message, at, [object]));
}

/** That the Service is selected, and where its addresses come from. */
function serviceHops(pool: PoolTrace, service: Service, outcomes: readonly Outcome[]): readonly Hop[] {
  const { object } = pool;
  const name = title(service);
  const selected = hop(
    'discovery',
    'holds',
    `it selects ${name}`,
    [
      { at: pool.monitor.key('spec', 'selector'), label: `the selector of ${object}` },
      ...evidence(service, service.key('metadata', 'labels'), `the labels of ${name}`),
    ],
    [object, name],
  );
  const own = outcomes.filter(({ target }) => target.service === service);
  const groups = groupBy(own, ({ target }) => backingTitle(target.backing));
  if (groups.size === 0) return [selected, withoutAddresses(pool, service)];
  return [selected, ...[...groups.values()].map((group) => addressHop(service, group))];
}

function backingTitle(backing: Backing): string {
  if (backing.kind === 'outside') return '';
  return title(backing.kind === 'workload' ? backing.workload : backing.object);
}

function addressHop(service: Service, group: readonly Outcome[]): Hop {
  const backing = group[0]?.target.backing ?? { kind: 'outside' };
  const name = title(service);
  const from = evidence(service, service.key('spec', 'selector'), `the selector of ${name}`);
  if (backing.kind === 'outside') {
    return hop('discovery', 'unproven', `the pods that ${name} selects are not in the scan`, from, [name]);
  }
  if (backing.kind === 'workload') {
    const { workload } = backing;
    const pods = {
      at: workload.key(...workload.template.at, 'metadata', 'labels'),
      label: 'the labels of its pods',
    };
    return hop(
      'discovery',
      'holds',
      `${name} selects the pods of ${title(workload)}`,
      [...from, pods],
      [name],
    );
  }
  const { object } = backing;
  const ips = new Set(
    group.map(({ target }) => (target.backing.kind === 'address' ? target.backing.ip : '')),
  );
  const text = `${title(object)} gives it ${ips.size === 1 ? 'one address' : `${ips.size} addresses`}`;
  return hop('discovery', 'holds', text, addressPlaces(group, object), [name, title(object)]);
}

/** Where the addresses are written; their list where the targets do not say. */
function addressPlaces(group: readonly Outcome[], object: KubernetesObject): readonly Evidence[] {
  const [first] = group.flatMap(({ target }) =>
    target.evidence().filter(({ at }) => at.manifest === object.manifest),
  );
  return first === undefined ? [{ at: object.field('metadata', 'name'), label: title(object) }] : [first];
}

function withoutAddresses({ unproven }: PoolTrace, service: Service): Hop {
  const name = title(service);
  const open = unproven.find(({ at }) => at.manifest === service.manifest);
  const at = evidence(service, service.field('metadata', 'name'), name);
  const text =
    open === undefined
      ? `${name} has no addresses`
      : `whether ${name} has addresses depends on ${open.needs}`;
  return hop('discovery', open === undefined ? 'likely-broken' : 'unproven', text, at, [name]);
}

/** Pods that are selected without a Service. */
function podHops({ object, monitor, workloads }: PoolTrace, outcomes: readonly Outcome[]): readonly Hop[] {
  const direct = outcomes.filter(({ target }) => target.service === undefined);
  const seen = new Set(
    direct.map(({ target: { backing } }) => (backing.kind === 'workload' ? backing.workload : undefined)),
  );
  return workloads
    .filter((workload) => seen.has(workload))
    .map((workload) =>
      hop(
        'discovery',
        'holds',
        `it selects the pods of ${title(workload)}`,
        [
          { at: monitor.key('spec', 'selector'), label: `the selector of ${object}` },
          {
            at: workload.key(...workload.template.at, 'metadata', 'labels'),
            label: 'the labels of its pods',
          },
        ],
        [object],
      ),
    );
}

/** That nothing is found, with what would have to be there. */
function nothingHops(
  pool: PoolTrace,
  outcomes: readonly Outcome[],
  services: readonly Service[],
): readonly Hop[] {
  const { selection, admission, poison, monitor, object, unproven, reason, scrapeJob } = pool;
  if (outcomes.length + services.length > 0 || poison !== undefined) return [];
  if (selection.verdict === 'no' || admission.verdict === 'rejected') return [];
  const open = unproven.find(({ gate }) => gate === 'discovery');
  const at = [{ at: open?.at ?? monitor.key('spec', 'selector'), label: `the selector of ${object}` }];
  const text =
    open === undefined
      ? reason || `nothing is found in ${showNamespaces(scrapeJob.namespaces)}`
      : `nothing is found; it needs ${open.needs}`;
  const nothing = hop('discovery', open === undefined ? 'broken' : 'unproven', text, at, [object]);
  return [{ ...nothing, takes: ['discovery', 'relabel', 'scrape'] }]; // the later hops are not reached
}

/** How many targets relabelling keeps, and which rules drop the others. */
function relabelHops({ object, field }: PoolTrace, outcomes: readonly Outcome[]): readonly Hop[] {
  if (outcomes.length === 0) return [];
  const endpoint = { at: field(), label: 'its rules are made from this' };
  const kept = outcomes.filter(({ fate }) => fate.kind === 'kept').length;
  const rules = groupBy(
    outcomes.flatMap(({ fate }) => (fate.kind === 'dropped' ? [fate.by] : [])),
    describeRule,
  );
  const dropped = [...rules].map(([text, group]) => ({
    at: group[0]?.at ?? field(),
    label: `${text}, which drops ${group.length} of ${counted(outcomes.length, 'target')}`,
  }));
  const faults = new Set(outcomes.flatMap(({ fate }) => (fate.kind === 'failed' ? [fate.fault] : [])));
  const failed = [...faults].map((fault) =>
    hop('relabel', 'broken', `no target is made: ${fault}`, [endpoint], [object], field()),
  );
  const text = `relabelling keeps ${kept} of ${counted(outcomes.length, 'discovered target')}`;
  const verdict: HopVerdict = kept > 0 ? 'holds' : 'likely-broken';
  return [
    hop(
      'relabel',
      verdict,
      text,
      rules.size === 0 ? [endpoint] : dropped.slice(0, mostRules),
      [object],
      field(),
    ),
    ...failed,
  ];
}

/** Rules that are shown as evidence of one hop. */
const mostRules = 6;

const verdicts = { up: 'holds', down: 'broken', unknown: 'unproven' } as const satisfies Record<
  Target['verdict'],
  HopVerdict
>;

/** What becomes of each kept target. A pool whose client cannot be made has none. */
function scrapeHops(
  { targets, object, state, reason, field }: PoolTrace,
  outcomes: readonly Outcome[],
): readonly Hop[] {
  const urls = new Set(outcomes.flatMap(({ fate }) => (fate.kind === 'kept' ? [show(fate.url)] : [])));
  if (urls.size > 0 && state === 'client-broken') {
    const text = `no target is scraped, since there is no scrape pool: ${reason}`;
    return [hop('scrape', 'broken', text, [{ at: field(), label: 'its endpoint' }], [object], field())];
  }
  return targets
    .filter(({ url }) => urls.has(url))
    .map(({ url, verdict, why, evidence: at }) => {
      const text = `${url} is ${verdict}${why === '' ? '' : `: ${why}`}`;
      return hop('scrape', verdicts[verdict], text, at, [object], field());
    });
}

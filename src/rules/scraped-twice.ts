import { isSurelyKept, keyOf } from '../discovery/doubles.js';
import type { PoolTrace } from '../discovery/pool.js';
import { title } from '../model/object.js';
import type { Service } from '../model/service.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Workload } from '../model/workload.js';
import { groupBy } from '../util/group.js';
import { counted, enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const scrapedTwice = defineRule({
  id: 'scraped-twice',
  title: 'Monitor selects two Services that lead to the same port of the same pods',
  gate: 'relabel',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { discovery }) {
    const pools = discovery.poolsOf(monitor).filter(({ state }) => state === 'ready');
    const doubles = pools.flatMap(doublesOf);
    for (const [double] of groupBy(doubles, ({ services }) =>
      services.map(({ ref }) => ref).join(' '),
    ).values()) {
      if (double === undefined) continue;
      const { services, workload, port } = double;
      const [all, times] =
        services.length === 2 ? ['both', 'twice'] : ['all', counted(services.length, 'time')];
      yield {
        at: monitor.key('spec', 'selector'),
        message: `ServiceMonitor ${monitor.ref} selects ${enumerated(services.map(title))}, which ${all} lead to port ${port} of ${title(workload)}: each pod is scraped ${times}`,
        why: 'every series is there once for each Service, apart in the labels "service" and "job" only, so sums and rates over them come out too high',
        help: 'give one of the Services a label of its own and select that, or leave the named port out of the others',
        confidence: 'proven',
        related: services.map((service) => ({
          at: service.field('metadata', 'name'),
          label: 'has the labels, and the port',
        })),
      };
    }
  },
});

interface Double {
  readonly services: readonly Service[];
  readonly workload: Workload;
  readonly port: number | undefined;
}

/** Targets of one URL, of pods in the scan, that relabelling leaves apart; those that it makes equal are scraped once. */
function doublesOf(pool: PoolTrace<ServiceMonitor>): readonly Double[] {
  const byUrl = groupBy(
    pool.outcomes.filter((outcome) => outcome.target.backing.kind === 'workload' && isSurelyKept(outcome)),
    ({ fate }) => (fate.kind === 'kept' ? fate.url : ''),
  );
  return [...byUrl.values()].flatMap((outcomes): Double[] => {
    if (new Set(outcomes.map(({ target }) => target.service)).size < 2) return [];
    const apart = new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
    const services = [...new Set([...apart.values()].flatMap(({ target }) => target.service ?? []))];
    const [first] = outcomes;
    if (services.length < 2 || first?.target.backing.kind !== 'workload') return [];
    return [{ services, workload: first.target.backing.workload, port: first.target.port }];
  });
}

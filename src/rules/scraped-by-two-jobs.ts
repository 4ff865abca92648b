import { type DoubleJob, doubleJobsOf } from '../discovery/doubles.js';
import type { PoolTrace } from '../discovery/pool.js';
import { portField } from '../model/endpoint.js';
import { endpointTitle } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { groupBy } from '../util/group.js';
import { show } from '../util/symbol.js';
import { defineRule } from './define-rule.js';

export const scrapedByTwoJobs = defineRule({
  id: 'scraped-by-two-jobs',
  title: 'Two jobs of one Prometheus scrape the same URL',
  gate: 'scrape',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const doubles = discovery.prometheuses.flatMap((trace) => doubleJobsOf(trace).get(monitor) ?? []);
    for (const [double] of groupBy(doubles, ({ pool, first }) => `${pool.job} ${first.job}`).values()) {
      if (double === undefined) continue;
      const { pool, first, isSameSeries } = double;
      yield {
        at: placeOf(pool),
        message: `${nameOf(pool)} scrapes ${targetOf(double)}, which ${nameOf(first)} scrapes too`,
        why: isSameSeries
          ? 'both jobs give it the same labels and write into the same series, where the samples of one get into the way of the other'
          : 'every series is there once for each job, apart in labels such as "job" only, so sums and rates over them come out too high',
        help: 'take one of the two away; or let each keep other metrics of the target, by metricRelabelings',
        confidence: 'likely', // somebody may want both, each for readers of its own
        related: [{ at: placeOf(first), label: 'the other job' }],
      };
    }
  },
});

/** What chooses the port; the name of an object that makes one job only. */
function placeOf({ monitor, endpoint, field }: PoolTrace): Place {
  if (monitor.kind === 'Probe' || monitor.kind === 'ScrapeConfig') return monitor.field('metadata', 'name');
  return field(portField(endpoint));
}

function nameOf({ monitor, index }: PoolTrace): string {
  return endpointTitle(monitor, index);
}

function targetOf({ outcome: { target, fate } }: DoubleJob): string {
  const { backing, port } = target;
  if (backing.kind === 'workload') return `port ${port} of ${title(backing.workload)}`;
  return fate.kind === 'kept' ? show(fate.url) : '';
}

import type { PoolTrace } from '../discovery/pool.js';
import { type MetricsOff, metricsOff } from '../graph/program-listeners.js';
import { portField } from '../model/endpoint.js';
import { title } from '../model/object.js';
import type { Workload } from '../model/workload.js';
import { defineRule } from './define-rule.js';

export const metricsSwitchedOff = defineRule({
  id: 'metrics-switched-off',
  title: 'Scraped program is told to serve no metrics',
  gate: 'scrape',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const told = new Set<Workload>();
    for (const pool of discovery.poolsOf(monitor)) {
      for (const { workload, port, off } of switchedOff(pool)) {
        if (told.has(workload)) continue;
        told.add(workload);
        yield {
          at: off.at,
          message: `${off.flag} of container "${off.container}" switches the metrics of ${title(workload)} off, while ${title(monitor)} scrapes port ${port} of it`,
          why: 'the target is down: connect: connection refused',
          help: `write the address to serve metrics on, such as ${off.flag}=:${port}, or take the monitor away`,
          confidence: 'likely', // the program may serve them on another port of its own
          related: [{ at: pool.field(portField(pool.endpoint)), label: `${title(monitor)} scrapes it` }],
        };
      }
    }
  },
});

interface SwitchedOff {
  readonly workload: Workload;
  readonly port: number;
  readonly off: MetricsOff;
}

function switchedOff({ outcomes }: PoolTrace): readonly SwitchedOff[] {
  return outcomes.flatMap(({ target: { backing, port }, fate }) => {
    if (fate.kind !== 'kept' || backing.kind !== 'workload' || port === undefined) return [];
    const off = metricsOff(backing.workload, port);
    return off === undefined ? [] : [{ workload: backing.workload, port, off }];
  });
}

import { type RefusedTarget, refusalsOf } from '../discovery/scrape/refusals.js';
import { portField } from '../model/endpoint.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const componentPortRemoved = defineRule({
  id: 'component-port-removed',
  title: 'Target is a port that the component opens no more',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<number>();
    for (const refused of refusalsOf(discovery.poolsOf(monitor), 'closed')) {
      const { pool, refusal } = refused;
      const { listener, certain } = refusal;
      if (seen.has(listener.port)) continue;
      seen.add(listener.port);
      const secure = listener.component === 'kube-scheduler' ? 10259 : 10257;
      yield {
        at: placeOf(refused),
        message: `${title(monitor)} scrapes port ${listener.port} of ${listener.component}, which ${listener.flag} of it in the files leaves closed`,
        why: `the target is down: dial tcp: connect: connection refused`,
        help: `scrape port ${secure} by scheme: https with a token; ${listener.component} has to listen on more than loopback there`,
        confidence: certain ? 'proven' : 'likely',
        related: [
          { at: listener.at, label: `${listener.flag} of ${listener.component}` },
          { at: pool.field(portField(pool.endpoint)), label: `${title(monitor)} scrapes it` },
        ],
      };
    }
  },
});

/** Where the number is written: at a port of the addresses, or of the Service. */
function placeOf({ pool, target: { backing, evidence } }: RefusedTarget): Place {
  const port = evidence()[backing.kind === 'address' ? 1 : 0];
  if (port === undefined || pool.monitor.kind !== 'ServiceMonitor')
    return pool.field(portField(pool.endpoint));
  return { ...port.at, path: [...port.at.path, 'port'] };
}

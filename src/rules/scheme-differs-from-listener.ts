import { type RefusedTarget, refusalsOf } from '../discovery/scrape/refusals.js';
import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const schemeDiffersFromListener = defineRule({
  id: 'scheme-differs-from-listener',
  title: 'Scrape speaks HTTP where the component speaks HTTPS, or the reverse',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<number>();
    for (const refused of refusalsOf(discovery.poolsOf(monitor), 'scheme')) {
      const { pool, refusal } = refused;
      const { listener, certain } = refusal;
      const { scheme } = pool.scrapeJob;
      if (scheme === 'http' && pool.endpoint.tlsConfig !== undefined) continue; // a tlsConfig without scheme tells it already
      if (seen.has(pool.index)) continue;
      seen.add(pool.index);
      yield {
        at: pool.field('scheme'),
        message: `${title(monitor)} scrapes ${listener.component} over ${scheme}, and ${listener.flag} serves ${listener.scheme} on port ${listener.port}`,
        why:
          scheme === 'http'
            ? 'the target is down: server returned HTTP status 400 Bad Request'
            : 'the target is down: http: server gave HTTP response to HTTPS client',
        help: helpFor(refused),
        confidence: certain ? 'proven' : 'likely',
        related: [
          { at: listener.at, label: `${listener.flag} of ${listener.component}` },
          ...refused.target.evidence().slice(1, 2),
        ],
      };
    }
  },
});

function helpFor({ pool, refusal: { listener } }: RefusedTarget): string {
  if (pool.scrapeJob.scheme === 'https') return 'write scheme: http, or leave it out';
  return listener.component === 'etcd'
    ? 'write scheme: https and a tlsConfig with a client certificate, or scrape the port of --listen-metrics-urls'
    : 'write scheme: https, and the authorization and tlsConfig that go with it';
}

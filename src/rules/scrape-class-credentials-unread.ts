import { type UnreadCredentials, unreadCredentialsOf } from '../discovery/pool/class-credentials.js';
import type { PoolTrace } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import { groupBy } from '../util/group.js';
import { counted } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const scrapeClassCredentialsUnread = defineRule({
  id: 'scrape-class-credentials-unread',
  title: 'Scrape class has credentials that the operator does not read',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
    const unread = pools.filter(isScraped).flatMap((pool) => unreadIn(prometheus, pools, pool));
    for (const group of groupBy(unread, ({ credentials }) => credentials.scrapeClass).values()) {
      const monitors = [...new Set(group.map(({ monitor }) => monitor))];
      const [first] = group;
      const [monitor, ...others] = monitors;
      if (first === undefined || monitor === undefined) continue;
      const { scrapeClass, selector, at } = first.credentials;
      const rest = others.length === 0 ? '' : ` and ${counted(others.length, 'other')}`;
      yield {
        at,
        message: `scrape class "${scrapeClass}" of ${title(prometheus)} gives ${title(monitor)}${rest} the credentials in Secret "${selector.name}", which the operator does not read for a class`,
        why: 'the job has an authorization without credentials, so Prometheus asks without a token: 401 Unauthorized where one is wanted',
        help: 'name a file of a Secret under spec.secrets with credentialsFile, or write the authorization into the monitor',
        // Another object that the operator reads may name the same Secret, and then it is known.
        confidence: graph.isClosed(monitors.map(({ namespace }) => namespace)) ? 'proven' : 'likely',
        related: monitors
          .slice(0, 3)
          .map((one) => ({ at: one.field('metadata', 'name'), label: 'it is scraped without them' })),
      };
    }
  },
});

function isScraped({ state, selection }: PoolTrace): boolean {
  return state === 'ready' && selection.verdict === 'yes';
}

function unreadIn(
  prometheus: Prometheus,
  pools: readonly PoolTrace[],
  pool: PoolTrace,
): readonly { readonly monitor: ConfigurationResource; readonly credentials: UnreadCredentials }[] {
  const credentials = unreadCredentialsOf(prometheus, pools, pool);
  return credentials === undefined ? [] : [{ monitor: pool.monitor, credentials }];
}

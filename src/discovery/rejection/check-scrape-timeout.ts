import { title } from '../../model/object.js';
import { isAtLeast } from '../../util/version-number.js';
import { parseDuration } from '../relabel/duration.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';

/**
 * Nothing is compared unless the monitor sets a timeout; without an interval of its own, that of the Prometheus counts.
 * Upstream: `validateScrapeIntervalAndTimeout`, `CompareScrapeTimeoutToScrapeInterval`.
 */
export function checkScrapeTimeout(check: EndpointCheck): Rejection | undefined {
  const { prometheus, monitor, endpoint, versions, field } = check;
  if (!isAtLeast(versions.operator, 0, 54)) return undefined; // Prometheus refuses it then, see poisonOf
  const { scrapeTimeout, interval = prometheus?.spec.scrapeInterval } = endpoint;
  if (scrapeTimeout === undefined || interval === undefined) return undefined;
  const every = parseDuration(interval);
  const timeout = parseDuration(scrapeTimeout);
  const from =
    endpoint.interval === undefined
      ? `the scrapeInterval of ${prometheus && title(prometheus)}`
      : 'its interval';
  const rejection = {
    cause: 'scrape-timeout',
    at: field('scrapeTimeout'),
    related: intervalOf(check),
  } as const;
  if (!every.ok || !timeout.ok) {
    const [name, text, fault] = every.ok
      ? ['scrapeTimeout', scrapeTimeout, timeout.ok ? '' : timeout.fault]
      : ['interval', interval, every.fault];
    return {
      ...rejection,
      message: every.ok
        ? `invalid scrapeTimeout: ${JSON.stringify(text)}: ${fault}`
        : `invalid scrapeInterval ${JSON.stringify(text)}: ${fault}`,
      found: `${name} "${text}" of ${title(monitor)} is no duration: ${fault}`,
      help: 'write whole numbers with a unit, such as "30s"',
      at: every.ok ? rejection.at : (rejection.related[0]?.at ?? rejection.at),
    };
  }
  if (timeout.milliseconds <= every.milliseconds) return undefined;
  return {
    ...rejection,
    message: `scrapeTimeout "${scrapeTimeout}" greater than scrapeInterval "${interval}"`,
    found: `scrapeTimeout "${scrapeTimeout}" of ${title(monitor)} is longer than ${from}, "${interval}"`,
    help: 'make the timeout at most as long as the interval',
  };
}

function intervalOf({ prometheus, endpoint, field }: EndpointCheck) {
  if (endpoint.interval !== undefined) return [{ at: field('interval'), label: 'the interval that counts' }];
  if (prometheus === undefined) return [];
  return [
    {
      at: prometheus.field('spec', 'scrapeInterval'),
      label: `the interval that counts, of ${title(prometheus)}`,
    },
  ];
}

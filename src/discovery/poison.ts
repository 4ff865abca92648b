import type { Prometheus } from '../model/prometheus.js';
import type { Endpoint, ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
import { checkRelabelConfig } from './relabel-config.js';
import { scrapeClassOf } from './scrape-class.js';
import type { ScrapeJob } from './scrape-job.js';
import { majorOf, prometheusVersionOf } from './versions.js';

/** Something the operator accepts and Prometheus refuses: it keeps the whole configuration from being loaded. */
export interface Poison {
  /** In the words of Prometheus. */
  readonly message: string;
  readonly at: Place;
}

/** Upstream: `Config.Validate` of relabelling and `HTTPClientConfig.Validate` in prometheus/common. */
export function poisonOf(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  endpoint: Endpoint,
  index: number,
  job: ScrapeJob,
): Poison | undefined {
  const version = majorOf(prometheusVersionOf(prometheus));
  for (const { config, at } of job.relabelConfigs) {
    const message = checkRelabelConfig(config, version);
    if (message !== undefined) return { message, at };
  }
  return authPoison(prometheus, monitor, endpoint, index);
}

function authPoison(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  endpoint: Endpoint,
  index: number,
): Poison | undefined {
  const { bearerTokenFile, bearerTokenSecret, basicAuth, oauth2 } = endpoint;
  const inherited = scrapeClassOf(prometheus, monitor)?.scrapeClass.authorization;
  const authorization = endpoint.authorization ?? inherited;
  const token = bearerTokenFile !== undefined || (bearerTokenSecret?.name ?? '') !== '';
  const others = [basicAuth, oauth2].filter((method) => method !== undefined).length;
  const at = monitor.field('spec', 'endpoints', index, bearerTokenFile === undefined ? 'authorization' : 'bearerTokenFile');
  if (bearerTokenFile !== undefined && (bearerTokenSecret?.name ?? '') !== '') {
    return { message: 'at most one of bearer_token & bearer_token_file must be configured', at };
  }
  if (authorization !== undefined && token) {
    return { message: 'authorization is not compatible with bearer_token & bearer_token_file', at };
  }
  if (authorization !== undefined && others > 0) {
    return { message: 'at most one of basic_auth, oauth2 & authorization must be configured', at };
  }
  if (token && others > 0) {
    return { message: 'at most one of basic_auth, oauth2, bearer_token & bearer_token_file must be configured', at };
  }
  return undefined;
}

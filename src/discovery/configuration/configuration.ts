import type { Prometheus } from '../../model/prometheus.js';
import { asObject, isPresent } from '../../model/read.js';
import type { JsonObject } from '../../source/manifest.js';
import { unreadCredentialsOf } from '../pool/class-credentials.js';
import type { PoolTrace, PrometheusPools } from '../pool.js';
import { globalSection } from './global-section.js';
import { specOf } from './job-context.js';
import { unwrittenDiscoveries } from './listed-discoveries.js';
import { scrapeSection } from './scrape-section.js';

/** What the operator would write for a Prometheus, as far as it is about scraping. */
export interface Configuration {
  readonly global: JsonObject;
  readonly scrapeConfigs: readonly JsonObject[];
  /** What is not in it, each with why. */
  readonly leftOut: readonly { readonly object: string; readonly reason: string }[];
}

/**
 * The configuration of a Prometheus: `global`, and a `scrape_configs` entry for each pool of a selected and accepted
 * monitor, in the operator's order. Content of Secrets stands as `<secret namespace/name key>`. A monitor of which the
 * scan cannot tell whether it is selected is taken to be.
 * Upstream: `GenerateServerConfiguration` and `GenerateAgentConfiguration` in promcfg.go.
 */
export function configurationOf(
  prometheus: Prometheus,
  { pools, state, versions }: PrometheusPools,
): Configuration {
  const isWritten = state !== 'unmanaged' && state !== 'failed';
  const jobs = isWritten ? inOrder(prometheus, pools.filter(isGenerated)) : [];
  return {
    global: globalSection(versions.prometheus, prometheus),
    scrapeConfigs: jobs.map((pool) => {
      const section = scrapeSection(versions, prometheus, pool);
      return unreadCredentialsOf(prometheus, pools, pool) === undefined
        ? section
        : withoutCredentials(section);
    }),
    leftOut: once([
      ...pools.filter((pool) => !isGenerated(pool)).map(({ object, reason }) => ({ object, reason })),
      ...jobs.flatMap(unwritten),
    ]),
  };
}

/** What of a job promwire does not write out. */
function unwritten({ monitor, object }: PoolTrace): Configuration['leftOut'] {
  if (monitor.kind !== 'ScrapeConfig') return [];
  const reason = 'promwire does not write out discoveries of this sort';
  return unwrittenDiscoveries(specOf(monitor)).map((field) => ({
    object: `the ${field} of ${object}`,
    reason,
  }));
}

/** The operator writes no credentials that it has not read. */
function withoutCredentials(section: JsonObject): JsonObject {
  if (!isPresent(section['authorization'])) return section; // the Prometheus is too old for it
  const { credentials, ...authorization } = asObject(section['authorization']);
  return { ...section, authorization };
}

function isGenerated({ state }: PoolTrace): boolean {
  return state !== 'not-selected' && state !== 'rejected' && state !== 'unmanaged';
}

const orderOfServer = ['serviceMonitor/', 'podMonitor/', 'probe/', 'scrapeConfig/'];
const orderOfAgent = ['podMonitor/', 'serviceMonitor/', 'probe/', 'scrapeConfig/'];

/** By kind; within a kind the trace has the order of the operator already. */
function inOrder({ kind }: Prometheus, pools: readonly PoolTrace[]): readonly PoolTrace[] {
  const order = kind === 'Prometheus' ? orderOfServer : orderOfAgent;
  const rank = ({ job }: PoolTrace) => order.findIndex((start) => job.startsWith(start));
  return pools.toSorted((a, b) => rank(a) - rank(b));
}

function once(entries: Configuration['leftOut']): Configuration['leftOut'] {
  return [...new Map(entries.map((entry) => [`${entry.object}\n${entry.reason}`, entry])).values()];
}

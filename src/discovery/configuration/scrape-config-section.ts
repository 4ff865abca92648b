import { asBoolean, asObject, asString } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
import { isDaemonSet } from './discovery-section.js';
import { authorizationOf, basicAuth, oauth2, proxyRows, safeTlsConfigOf } from './http-client.js';
import type { JobContext } from './job-context.js';
import { bodySizeLimit, limitRows } from './limits.js';
import { listedDiscoveryRows } from './listed-discoveries.js';
import { relabelSection } from './relabel-section.js';
import { section, sortedByKey } from './section.js';
import { shardingSections, shardsOf } from './sharding.js';
import {
  histogramRows,
  honorTimestamps,
  metricRelabelSections,
  nameSchemeRows,
  protocolRows,
} from './shared-rows.js';

/** The job of a ScrapeConfig, in which only what is set is written. Upstream: `generateScrapeConfig` in promcfg.go. */
export function scrapeConfigSection(job: JobContext, pool: PoolTrace): JsonObject {
  const { version, monitor, namespace, prometheus } = job;
  const timestamps = asBoolean(monitor['honorTimestamps']);
  const honorLabels = asBoolean(monitor['honorLabels']);
  const params = asObject(monitor['params']);
  return section(version, [
    ['job_name', pool.scrapeJob.jobName],
    ['honor_timestamps', timestamps === undefined ? undefined : honorTimestamps(job, timestamps), [2, 9]],
    ['track_timestamps_staleness', monitor['trackTimestampsStaleness'] ?? undefined, [2, 48]],
    [
      'honor_labels',
      honorLabels === undefined ? undefined : honorLabels && prometheus['overrideHonorLabels'] !== true,
    ],
    ['metrics_path', monitor['metricsPath'] ?? undefined],
    ['params', Object.keys(params).length > 0 ? sortedByKey(params) : undefined],
    ['enable_compression', monitor['enableCompression'] ?? undefined, [2, 49]],
    ['enable_http2', monitor['enableHTTP2'] ?? undefined, [2, 35]],
    ['scrape_interval', monitor['scrapeInterval'] ?? undefined],
    ['scrape_timeout', monitor['scrapeTimeout'] ?? undefined],
    ...protocolRows(job),
    ['scheme', asString(monitor['scheme'])?.toLowerCase()],
    ...proxyRows(namespace, monitor),
    ['basic_auth', basicAuth(namespace, monitor['basicAuth'])],
    ['authorization', authorizationOf(job), [2, 26]],
    ['oauth2', oauth2(job, monitor['oauth2']), [2, 27]],
    ['tls_config', safeTlsConfigOf(job)],
    ...limitRows(job),
    ...histogramRows(job),
    ['body_size_limit', bodySizeLimit(job), [2, 28]],
    ...listedDiscoveryRows(job),
    ['relabel_configs', relabelSections(job, pool)],
    ['metric_relabel_configs', metricRelabelSections(job, pool, monitor['metricRelabelings'])],
    ...nameSchemeRows(monitor),
  ]);
}

/** Targets are shared only over several shards, and only where no rule does so already. */
function relabelSections(job: JobContext, { scrapeJob: { relabelConfigs } }: PoolTrace): readonly Json[] {
  const isShared = relabelConfigs.some(({ config }) => config.action === 'hashmod');
  const isWhole = isShared || shardsOf(job.prometheus) === 1 || isDaemonSet(job);
  const rules = relabelConfigs.map((rule) =>
    rule.from === 'jobLabel' ? { ...relabelSection(rule), action: 'replace' } : relabelSection(rule),
  );
  return [...rules, ...(isWhole ? [] : shardingSections(job))];
}

import type { Prometheus } from '../../model/prometheus.js';
import { asBoolean, asList, asNumber, asObject, asString } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
import { discoverySection, isDaemonSet } from './discovery-section.js';
import {
  authorizationOf,
  basicAuth,
  bearerToken,
  oauth2,
  proxyRows,
  safeTlsConfigOf,
  tlsConfigOf,
} from './http-client.js';
import { type JobContext, jobContext } from './job-context.js';
import { bodySizeLimit, limitRows } from './limits.js';
import { relabelSection, writtenRelabelSection } from './relabel-section.js';
import { isAtLeast, type Row, section, sortedByKey, written } from './section.js';
import { shardingSections } from './sharding.js';

/**
 * The `scrape_configs` entry that the operator generates for a pool; undefined for a kind whose jobs are not written out.
 * Upstream: `generateServiceMonitorConfig` and `generatePodMonitorConfig` in promcfg.go.
 */
export function scrapeSection(prometheus: Prometheus, pool: PoolTrace): JsonObject | undefined {
  const { monitor, index }: Pick<PoolTrace, 'monitor' | 'index'> = pool;
  const kind: string = monitor.kind;
  if (kind === 'ServiceMonitor')
    return jobSection(jobContext(prometheus, monitor, ['endpoints', index]), pool, true);
  if (kind === 'PodMonitor')
    return jobSection(jobContext(prometheus, monitor, ['podMetricsEndpoints', index]), pool, false);
  return undefined;
}

function jobSection(job: JobContext, pool: PoolTrace, ofServices: boolean): JsonObject {
  const { version, endpoint, prometheus } = job;
  const { jobName, role, namespaces } = pool.scrapeJob;
  const roles = ofServices ? [role, 'service'] : [role];
  const params = asObject(endpoint['params']);
  return section(version, [
    ['job_name', jobName],
    [
      'honor_labels',
      (asBoolean(endpoint['honorLabels']) ?? false) && prometheus['overrideHonorLabels'] !== true,
    ],
    ['honor_timestamps', honorTimestamps(job), [2, 9]],
    ['track_timestamps_staleness', endpoint['trackTimestampsStaleness'] ?? undefined, [2, 48]],
    ['kubernetes_sd_configs', [discoverySection(job, role, namespaces, roles)]],
    ['scrape_interval', written(endpoint, 'interval')],
    ['scrape_timeout', written(endpoint, 'scrapeTimeout')],
    ['metrics_path', written(endpoint, 'path')],
    ['params', endpoint['params'] ? sortedByKey(params) : undefined],
    ['scheme', asString(endpoint['scheme'])?.toLowerCase()],
    ['follow_redirects', endpoint['followRedirects'] ?? undefined, [2, 26]],
    ['enable_http2', endpoint['enableHttp2'] ?? undefined, [2, 35]],
    ...(ofServices ? serviceClientRows(job) : podClientRows(job)),
    ['relabel_configs', relabelSections(job, pool)],
    ...limitRows(job),
    ...histogramRows(job),
    ...protocolRows(job),
    ['body_size_limit', bodySizeLimit(job), [2, 28]],
    ['metric_relabel_configs', metricRelabelSections(job, pool)],
  ]);
}

function honorTimestamps({ endpoint, prometheus }: JobContext): boolean | undefined {
  const own = asBoolean(endpoint['honorTimestamps']);
  const isOverridden = prometheus['overrideHonorTimestamps'] === true;
  return own === undefined && !isOverridden ? undefined : (own ?? false) && !isOverridden;
}

function serviceClientRows(job: JobContext): readonly Row[] {
  const { endpoint, namespace, version } = job;
  return [
    ...proxyRows(namespace, endpoint),
    ['oauth2', oauth2(version, namespace, endpoint['oauth2']), [2, 27]],
    ['tls_config', tlsConfigOf(job)],
    ['bearer_token_file', written(endpoint, 'bearerTokenFile')],
    ['bearer_token', bearerToken(namespace, endpoint['bearerTokenSecret'])],
    ['basic_auth', basicAuth(namespace, endpoint['basicAuth'])],
    ['authorization', authorizationOf(job), [2, 26]],
  ];
}

/** The same fields in another order, without a file for the token. */
function podClientRows(job: JobContext): readonly Row[] {
  const { endpoint, namespace, version } = job;
  return [
    ['tls_config', safeTlsConfigOf(job)],
    ['bearer_token', bearerToken(namespace, endpoint['bearerTokenSecret'])],
    ['basic_auth', basicAuth(namespace, endpoint['basicAuth'])],
    ['oauth2', oauth2(version, namespace, endpoint['oauth2']), [2, 27]],
    ...proxyRows(namespace, endpoint),
    ['authorization', authorizationOf(job), [2, 26]],
  ];
}

/** The rules of the trace, and those of sharding, which it leaves out. */
function relabelSections(job: JobContext, { scrapeJob }: PoolTrace): readonly Json[] {
  const sharding = isDaemonSet(job) ? [] : shardingSections(job);
  return [...scrapeJob.relabelConfigs.map(relabelSection), ...sharding];
}

/** Rules of the scrape class, then of the endpoint, then the enforced namespace label where the targets get it too. */
function metricRelabelSections(job: JobContext, { scrapeJob }: PoolTrace): readonly Json[] | undefined {
  const enforced = scrapeJob.relabelConfigs.filter(({ from }) => from === 'enforcedNamespaceLabel');
  const rules = [
    ...asList(job.scrapeClass['metricRelabelings']).map(writtenRelabelSection),
    ...asList(job.endpoint['metricRelabelings']).map(writtenRelabelSection),
    ...enforced.map(relabelSection),
  ];
  return rules.length > 0 ? rules : undefined;
}

/** Upstream: `addNativeHistogramConfig`. */
function histogramRows({ monitor, version }: JobContext): readonly Row[] {
  const factor = monitor['nativeHistogramMinBucketFactor'];
  const classic = isAtLeast(version, 3, 0) ? 'always_scrape_classic_histograms' : 'scrape_classic_histograms';
  return [
    ['scrape_native_histograms', monitor['scrapeNativeHistograms'] ?? undefined, [3, 8]],
    ['native_histogram_bucket_limit', monitor['nativeHistogramBucketLimit'] ?? undefined, [2, 45]],
    ['native_histogram_min_bucket_factor', asNumber(factor) ?? asString(factor), [2, 50]],
    [classic, monitor['scrapeClassicHistograms'] ?? undefined, [2, 45]],
    ['convert_classic_histograms_to_nhcb', monitor['convertClassicHistogramsToNHCB'] ?? undefined, [3, 0]],
  ];
}

function protocolRows({ monitor, scrapeClass, version }: JobContext): readonly Row[] {
  const fallback = monitor['fallbackScrapeProtocol'] ?? scrapeClass['fallbackScrapeProtocol'] ?? undefined;
  return [
    ['scrape_protocols', scrapeProtocols(monitor, isAtLeast(version, 3, 0)), [2, 49]],
    ['fallback_scrape_protocol', fallback, [3, 0]],
  ];
}

/** Undefined for an empty list. Upstream: `addScrapeProtocols`; one of the protocols needs Prometheus 3. */
export function scrapeProtocols(fields: JsonObject, isThree: boolean): readonly Json[] | undefined {
  const protocols = asList(fields['scrapeProtocols']);
  if (protocols.length === 0) return undefined;
  return protocols.filter((protocol) => isThree || protocol !== 'PrometheusText1.0.0');
}

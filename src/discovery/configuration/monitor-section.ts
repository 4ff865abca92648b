import { asBoolean, asObject, asString } from '../../model/read.js';
import type { JsonObject } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
import { discoverySection } from './discovery-section.js';
import {
  authorizationOf,
  basicAuth,
  bearerToken,
  oauth2,
  proxyRows,
  safeTlsConfigOf,
  tlsConfigOf,
} from './http-client.js';
import type { JobContext } from './job-context.js';
import { bodySizeLimit, limitRows } from './limits.js';
import { type Row, section, sortedByKey, written } from './section.js';
import {
  histogramRows,
  honorTimestamps,
  metricRelabelSections,
  protocolRows,
  relabelSections,
} from './shared-rows.js';

/**
 * The job of an endpoint of a ServiceMonitor or of a PodMonitor.
 * Upstream: `generateServiceMonitorConfig` and `generatePodMonitorConfig` in promcfg.go.
 */
export function monitorSection(job: JobContext, pool: PoolTrace, ofServices: boolean): JsonObject {
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
    ['honor_timestamps', honorTimestamps(job, asBoolean(endpoint['honorTimestamps'])), [2, 9]],
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
    ['metric_relabel_configs', metricRelabelSections(job, pool, endpoint['metricRelabelings'])],
  ]);
}

function serviceClientRows(job: JobContext): readonly Row[] {
  const { endpoint, namespace } = job;
  return [
    ...proxyRows(namespace, endpoint),
    ['oauth2', oauth2(job, endpoint['oauth2']), [2, 27]],
    ['tls_config', tlsConfigOf(job)],
    ['bearer_token_file', written(endpoint, 'bearerTokenFile')],
    ['bearer_token', bearerToken(namespace, endpoint['bearerTokenSecret'])],
    ['basic_auth', basicAuth(namespace, endpoint['basicAuth'])],
    ['authorization', authorizationOf(job), [2, 26]],
  ];
}

/** The same fields in another order, without a file for the token. */
function podClientRows(job: JobContext): readonly Row[] {
  const { endpoint, namespace } = job;
  return [
    ['tls_config', safeTlsConfigOf(job)],
    ['bearer_token', bearerToken(namespace, endpoint['bearerTokenSecret'])],
    ['basic_auth', basicAuth(namespace, endpoint['basicAuth'])],
    ['oauth2', oauth2(job, endpoint['oauth2']), [2, 27]],
    ...proxyRows(namespace, endpoint),
    ['authorization', authorizationOf(job), [2, 26]],
  ];
}

import { crdDefaults } from '../../model/crd-defaults.generated.js';
import { asList, asObject, asObjects, asString, asStringMap, isPresent } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
import { discoverySection } from './discovery-section.js';
import {
  authorizationOf,
  basicAuth,
  inlinedToken,
  oauth2,
  proxyRows,
  safeTlsConfigOf,
} from './http-client.js';
import type { JobContext } from './job-context.js';
import { limitRows } from './limits.js';
import { type Row, section, written } from './section.js';
import {
  histogramRows,
  honorTimestamps,
  metricRelabelSections,
  protocolRows,
  relabelSections,
} from './shared-rows.js';

/** The job of a Probe. Upstream: `generateProbeConfig` in promcfg.go. */
export function probeSection(job: JobContext, pool: PoolTrace): JsonObject {
  const { version, monitor, namespace, prometheus } = job;
  const prober = asObject(monitor['prober']);
  return section(version, [
    ['job_name', pool.scrapeJob.jobName],
    ['honor_timestamps', honorTimestamps(job, true), [2, 9]],
    ['metrics_path', asString(prober['path']) ?? crdDefaults.proberPath],
    ['scrape_interval', written(monitor, 'interval')],
    ['scrape_timeout', written(monitor, 'scrapeTimeout')],
    ['scheme', asString(prober['scheme'])?.toLowerCase()],
    ['params', paramsOf(monitor)],
    ...limitRows(job),
    ...histogramRows(job),
    ...protocolRows(job),
    ['body_size_limit', written(prometheus, 'enforcedBodySizeLimit'), [2, 28]],
    ...proxyRows(namespace, prober),
    ['follow_redirects', monitor['followRedirects'] ?? undefined, [2, 26]],
    ['enable_http2', monitor['enableHttp2'] ?? undefined, [2, 35]],
    ['tls_config', safeTlsConfigOf(job)],
    ...targetRows(job, pool),
    ['relabel_configs', relabelSections(job, pool, '__param_target')],
    ['bearer_token', inlinedToken(namespace, monitor['bearerTokenSecret'])],
    ['basic_auth', basicAuth(namespace, monitor['basicAuth'])],
    ['oauth2', oauth2(job, monitor['oauth2']), [2, 27]],
    ['authorization', authorizationOf(job), [2, 26]],
    ['metric_relabel_configs', metricRelabelSections(job, pool, monitor['metricRelabelings'])],
  ]);
}

/** `module` comes first and takes the place of a parameter of that name. */
function paramsOf({ module, params }: JsonObject): JsonObject | undefined {
  const own = module ? [['module', [module]] as const] : [];
  const written = asObjects(params).flatMap(({ name, values }) =>
    own.length > 0 && name === 'module' ? [] : [[asString(name) ?? '', asList(values)] as const],
  );
  const all: readonly (readonly [string, Json])[] = [...own, ...written];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** Listed targets come before an Ingress. */
function targetRows(job: JobContext, { scrapeJob }: PoolTrace): readonly Row[] {
  const { staticConfig, ingress } = asObject(job.monitor['targets']);
  if (isPresent(staticConfig)) {
    const { static: targets, labels } = asObject(staticConfig);
    const all = { namespace: job.namespace, ...asStringMap(labels) };
    return [['static_configs', [{ targets: asList(targets), labels: all }]]];
  }
  if (!isPresent(ingress)) return [];
  const own = { ...job, scrapeClass: {} }; // nodes are not attached to what an Ingress names
  return [['kubernetes_sd_configs', [discoverySection(own, scrapeJob.role, scrapeJob.namespaces, [])]]];
}

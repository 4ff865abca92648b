import { asList, asString } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import { enforcedNamespaceRules } from '../generation/generated-rules.js';
import type { PoolTrace } from '../pool.js';
import { isDaemonSet } from './discovery-section.js';
import type { JobContext } from './job-context.js';
import { relabelSection, writtenRelabelSection } from './relabel-section.js';
import type { Row } from './section.js';
import { shardingSections } from './sharding.js';

/** Undefined where neither the endpoint nor the Prometheus says anything. */
export function honorTimestamps({ prometheus }: JobContext, own: boolean | undefined): boolean | undefined {
  const isOverridden = prometheus['overrideHonorTimestamps'] === true;
  return own === undefined && !isOverridden ? undefined : (own ?? false) && !isOverridden;
}

/** The rules of the trace, and those of sharding, which it leaves out. */
export function relabelSections(
  job: JobContext,
  { scrapeJob }: PoolTrace,
  hashed?: '__param_target',
): readonly Json[] {
  const sharding = isDaemonSet(job) ? [] : shardingSections(job, hashed);
  return [...scrapeJob.relabelConfigs.map(relabelSection), ...sharding];
}

/** Rules of the scrape class, then of the endpoint, then the enforced namespace label. */
export function metricRelabelSections(
  job: JobContext,
  { prometheus, monitor }: PoolTrace,
  own: Json | undefined,
): readonly Json[] | undefined {
  const rules = [
    ...asList(job.scrapeClass['metricRelabelings']).map(writtenRelabelSection),
    ...asList(own).map(writtenRelabelSection),
    ...enforcedNamespaceRules(prometheus, monitor).map(relabelSection),
  ];
  return rules.length > 0 ? rules : undefined;
}

/** Upstream: `addNativeHistogramConfig`. */
export function histogramRows({ monitor, version }: JobContext): readonly Row[] {
  const factor = monitor['nativeHistogramMinBucketFactor'];
  const classic = isAtLeast(version, 3, 0) ? 'always_scrape_classic_histograms' : 'scrape_classic_histograms';
  return [
    ['scrape_native_histograms', monitor['scrapeNativeHistograms'] ?? undefined, [3, 8]],
    ['native_histogram_bucket_limit', monitor['nativeHistogramBucketLimit'] ?? undefined, [2, 45]],
    ['native_histogram_min_bucket_factor', quantityOf(factor), [2, 50]],
    [classic, monitor['scrapeClassicHistograms'] ?? undefined, [2, 45]],
    ['convert_classic_histograms_to_nhcb', monitor['convertClassicHistogramsToNHCB'] ?? undefined, [3, 0]],
  ];
}

const powers = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];

/** A quantity of Kubernetes, such as `1100m`, as a number. Upstream: `AsApproximateFloat64` of `resource.Quantity`. */
function quantityOf(value: Json | undefined): number | undefined {
  const [, number, suffix = ''] = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)(\w*)$/.exec(String(value ?? '')) ?? [];
  if (number === undefined) return undefined;
  const power = powers.indexOf(suffix.replace('i', '').replace('K', 'k')) - powers.indexOf('');
  return suffix.endsWith('i') ? Number(number) * 1024 ** power : Number(`${number}e${3 * power}`);
}

export function protocolRows({ monitor, scrapeClass, version }: JobContext): readonly Row[] {
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

const escapingSchemes: Readonly<Record<string, string>> = {
  AllowUTF8: 'allow-utf-8',
  Underscores: 'underscores',
  Dots: 'dots',
  Values: 'values',
};

/** Upstream: `appendNameValidationScheme` and `appendNameEscapingScheme`. */
export function nameSchemeRows(spec: JsonObject): readonly Row[] {
  return [
    ['metric_name_validation_scheme', asString(spec['nameValidationScheme'])?.toLowerCase(), [3, 0]],
    ['metric_name_escaping_scheme', escapingSchemes[asString(spec['nameEscapingScheme']) ?? ''], [3, 4]],
  ];
}

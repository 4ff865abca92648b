import { asNumber, asString } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import type { JobContext } from './job-context.js';
import type { Row } from './section.js';

type Since = readonly [major: number, minor: number] | undefined;

/** Each limit: its field, the enforced one beside it in the Prometheus, its key, and the Prometheus that knows it. */
const limits: readonly (readonly [field: string, enforced: string, key: string, since: Since])[] = [
  ['sampleLimit', 'enforcedSampleLimit', 'sample_limit', undefined],
  ['targetLimit', 'enforcedTargetLimit', 'target_limit', [2, 21]],
  ['labelLimit', 'enforcedLabelLimit', 'label_limit', [2, 27]],
  ['labelNameLengthLimit', 'enforcedLabelNameLengthLimit', 'label_name_length_limit', [2, 27]],
  ['labelValueLengthLimit', 'enforcedLabelValueLengthLimit', 'label_value_length_limit', [2, 27]],
  ['keepDroppedTargets', 'enforcedKeepDroppedTargets', 'keep_dropped_targets', [2, 47]],
];

/** The limits of a job. Upstream: `AddLimitsToYAML` and `getLimit` in promcfg.go. */
export function limitRows(job: JobContext): readonly Row[] {
  return limits.map(([field, enforced, key, since]) => {
    const value = lowerLimit(job, job.monitor[field] ?? undefined, job.prometheus[enforced]);
    return since === undefined ? [key, value] : [key, value, since];
  });
}

function lowerLimit(
  { version }: JobContext,
  own: Json | undefined,
  enforced: Json | undefined,
): Json | undefined {
  const [user, cap] = [asNumber(own) ?? 0, asNumber(enforced) ?? 0];
  if (cap === 0) return own;
  if (user === 0) return isAtLeast(version, 2, 45) ? undefined : cap; // the global section says it since then
  return Math.min(user, cap);
}

/** The limits of the global section. Upstream: `appendScrapeLimits`. */
export function globalLimitRows(prometheus: JsonObject): readonly Row[] {
  const body = prometheus['bodySizeLimit'] ?? (asString(prometheus['enforcedBodySizeLimit']) || undefined);
  return [
    ['body_size_limit', body, [2, 45]],
    ...limits.map(([field, enforced, key]): Row => {
      const [own, cap] = [asNumber(prometheus[field]) ?? 0, asNumber(prometheus[enforced]) ?? 0];
      const value = own > 0 && cap > 0 ? Math.min(own, cap) : Math.max(own, cap);
      return [key, value > 0 ? value : undefined, key === 'keep_dropped_targets' ? [2, 47] : [2, 45]];
    }),
  ];
}

/** The lower of the monitor's and the enforced size. Upstream: `getLowerByteSize`. */
export function bodySizeLimit({ monitor, prometheus }: JobContext): string | undefined {
  const own = asString(monitor['bodySizeLimit']) || undefined;
  const enforced = asString(prometheus['enforcedBodySizeLimit']) || undefined;
  if (own === undefined || enforced === undefined) return own ?? enforced;
  return bytesOf(own) > bytesOf(enforced) ? enforced : own;
}

/** `KB` and `KiB` both mean 1024 bytes. Upstream: `ParseBase2Bytes` of github.com/alecthomas/units. */
function bytesOf(text: string): number {
  const [, number = '0', prefix = ''] = /^(\d+(?:\.\d+)?)([KMGTPE]?)i?B?$/.exec(text) ?? [];
  return Number(number) * 1024 ** ' KMGTPE'.indexOf(prefix || ' ');
}

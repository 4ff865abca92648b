import type { Versions } from '../../graph/versions.js';
import type { Monitor } from '../../model/monitor.js';
import { isAtLeast } from '../../util/version-number.js';

/** The name of a job, which before operator 0.47 did not tell the kind of the monitor. */
export function monitorJobName(
  kind: 'serviceMonitor' | 'podMonitor',
  { namespace = '', name }: Monitor,
  index: number,
  { operator }: Versions,
): string {
  const prefix = isAtLeast(operator, 0, 47) ? `${kind}/` : '';
  return `${prefix}${namespace}/${name}/${index}`;
}

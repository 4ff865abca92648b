import type { Versions } from '../../graph/versions.js';
import type { Monitor } from '../../model/monitor.js';
/** The name of a job, which before operator 0.47 did not tell the kind of the monitor. */
export declare function monitorJobName(kind: 'serviceMonitor' | 'podMonitor', { namespace, name }: Monitor, index: number, { operator }: Versions): string;

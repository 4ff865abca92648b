import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { DiscoveredTarget } from './discovered-target.js';
/** What service discovery finds for a job. */
export interface Discovered {
    /** Services whose labels the monitor selects, in the namespaces that are searched. */
    readonly services: readonly Service[];
    /** Workloads whose pods a PodMonitor selects, likewise. */
    readonly workloads: readonly Workload[];
    /** Targets of those, and of hand-made Endpoints without Service where the selector lets them pass. */
    readonly targets: readonly DiscoveredTarget[];
    /** All the other targets of the namespaces, which the selector drops; computed when asked for. */
    readonly others: () => readonly DiscoveredTarget[];
}
export declare const nothingDiscovered: Discovered;

import type { Workload } from '../model/workload.js';
import type { Place } from '../source/manifest.js';
import type { Listener } from './listeners.js';
/**
 * The metrics servers of a workload's own programs that their command line binds to loopback. Other addresses are left out:
 * what such a flag means is the program's to say, and only this much is the same everywhere.
 */
export declare const loopbackProgramsOf: (key: Workload) => readonly Listener[];
/** A flag that switches the metrics of a container off. */
export interface MetricsOff {
    readonly container: string;
    readonly flag: string;
    readonly at: Place;
}
/**
 * The flag by which the only program that may answer on a port serves no metrics: controller-runtime takes `0` for that.
 * Undefined where another container, or another flag, speaks of the port. Upstream: `Options.BindAddress` in controller-runtime's pkg/metrics/server.
 */
export declare function metricsOff(workload: Workload, port: number): MetricsOff | undefined;

import type { Place } from '../source/manifest.js';
import { type Version } from '../util/version-number.js';
import { type OperatorFlag } from './operator-flags.js';
import type { Container, Workload } from './workload.js';
/** A Prometheus Operator that the scan installs. */
export interface Operator {
    readonly workload: Workload;
    readonly container: Container;
    /** Undefined where neither the image nor a label tells it. */
    readonly version: Version | undefined;
    readonly flags: ReadonlyMap<string, OperatorFlag>;
    /** Where its image is written. */
    readonly at: Place;
}
/** Those of the workloads that run the Prometheus Operator, by the name of their image. */
export declare function operatorsIn(workloads: readonly Workload[]): readonly Operator[];
/** The tag of an image; empty where it has none. */
export declare function imageTag(image: string): string;

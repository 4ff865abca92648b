import type { Container, Workload } from '../model/workload.js';
import { type Version } from '../util/version-number.js';
import type { World } from '../worlds/world.js';
/** A Prometheus Operator that the scan installs. */
export interface Operator {
    readonly workload: Workload;
    readonly container: Container;
    /** Undefined where neither the image nor a label tells it. */
    readonly version: Version | undefined;
}
/** The workloads of a world that run the Prometheus Operator, by the name of their image. */
export declare function operatorsIn({ objects }: World): readonly Operator[];
/** The tag of an image; empty where it has none. */
export declare function imageTag(image: string): string;

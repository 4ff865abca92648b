import { type Operator } from '../model/operator.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { type Version } from '../util/version-number.js';
import type { World } from '../worlds/world.js';
/** A version, and whether anybody has said it: one that is only the newest known makes nothing proven. */
export interface VersionInForce extends Version {
    /** True where options, the configuration or the scan say it. */
    readonly known: boolean;
    /** Where the scan says it. */
    readonly at?: Place;
}
/** The versions that decide what becomes of the monitors of one Prometheus. */
export interface Versions {
    readonly operator: VersionInForce;
    /** The Prometheus for which the operator writes the configuration: it reads `spec.version`, never the image. */
    readonly prometheus: VersionInForce;
    /** The Prometheus that reads it: the tag of `spec.image` where that is another. */
    readonly running: VersionInForce;
    readonly kubernetes: VersionInForce;
}
/**
 * The versions in force for a Prometheus. For each: what options or the configuration give; else what the scan says; else
 * the newest known. The scan tells the operator by the image of its Deployment, where all that it holds agree, and the
 * Prometheus by `spec.version` and by the tag of `spec.image`; where neither is written the operator runs its default.
 * Nothing in the files tells the version of Kubernetes.
 *
 * To choose the schemas of the custom resources, ask for `operator` with no Prometheus: it is the same for all of a world.
 * @param prometheus undefined for a Prometheus outside the scan, or where only operator and Kubernetes matter
 */
export declare function versionsInForce({ versions: given }: Pick<World, 'versions'>, operators: readonly Operator[], prometheus: Prometheus | undefined): Versions;
/** Where nothing at all is said. */
export declare const newestVersions: Versions;

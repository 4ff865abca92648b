import type { BuildProblem } from '../kustomize/gathering.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import type { Resource } from '../kustomize/resource.js';
import type { Cluster } from './clusters.js';
import type { Delivery } from './delivery.js';
/** What one delivery brings to one cluster. */
export interface DeliveredUnit {
    readonly delivery: Delivery;
    /** The folder in which the cluster is described; `.` for the root of the scan. */
    readonly cluster: string;
    /** The folder that is built. */
    readonly folder: string;
    readonly resources: readonly Resource[];
    readonly problems: readonly BuildProblem[];
    /** Paths of the kustomizations that it is made of. */
    readonly kustomizations: readonly string[];
}
/** Resources, and the file or the kustomization that they come from. */
interface Placed {
    readonly place: string;
    readonly resources: readonly Resource[];
}
/** Builds deliveries; what one asks for is built once, however often it is looked at. */
export declare class Deliverer {
    private readonly kustomizer;
    private readonly deliveriesIn;
    private readonly placed;
    private readonly built;
    /** @param placed what may hold ConfigMaps whose content takes the place of variables */
    constructor(kustomizer: Kustomizer, deliveriesIn: (resources: readonly Resource[]) => readonly Delivery[], placed: readonly Placed[]);
    /** What a delivery asks for, before anything is done to it; undefined where the scan does not hold it. */
    build(delivery: Delivery): Built | undefined;
    private buildNew;
    /** Argo CD has helm render such a folder. */
    private isChart;
    /** All that comes to a cluster. ConfigMaps that it brings are known to what is asked for a second time. */
    unitsOf(cluster: Cluster): readonly DeliveredUnit[];
    private pass;
}
export {};

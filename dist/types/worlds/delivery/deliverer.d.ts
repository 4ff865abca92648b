import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import type { Resource } from '../kustomize/resource.js';
import type { Stop } from './applied.js';
import type { Cluster } from './clusters.js';
import { type ConfigMaps } from './config-maps.js';
import { type Asked, type Delivery } from './delivery.js';
import type { Repositories } from './repositories.js';
/** What one object brings to one cluster. */
export interface DeliveredUnit extends Pick<Built, 'resources' | 'problems' | 'kustomizations' | 'charts'> {
    readonly asked: Asked;
    /** The folder in which the cluster is described; `.` for the root of the scan. */
    readonly cluster: string;
    /** The folder that is built; of objects that are made, the file of what they are made of. */
    readonly name: string;
    /** Where the controller stops after the build. */
    readonly stops: readonly Stop[];
}
/** Builds deliveries; what one asks for is built once, however often it is looked at. */
export declare class Deliverer {
    private readonly kustomizer;
    private readonly repositories;
    private readonly askedIn;
    private readonly configMaps;
    private readonly built;
    /** @param configMaps those of what is not delivered, whose content takes the place of variables */
    constructor(kustomizer: Kustomizer, repositories: Repositories, askedIn: (resources: readonly Resource[]) => readonly Asked[], configMaps: ConfigMaps);
    /** What a delivery asks for, before anything is done to it; undefined where the scan does not hold it. */
    build(delivery: Delivery): Built | undefined;
    /** The files and kustomizations that something is made of. */
    placesOf(asked: Asked): readonly string[];
    private buildNew;
    /** Argo CD has helm render a chart, and takes other settings from a file beside the manifests. */
    private isMadeElsewhere;
    /** All that comes to a cluster. ConfigMaps that it brings are known to what is asked for a second time. */
    unitsOf(cluster: Cluster): readonly DeliveredUnit[];
    /** @param brought the ConfigMaps that the cluster is known to be brought */
    private pass;
    private unitOf;
}

import type { Found } from './delivery.js';
/** Deliveries that nothing else delivers, and that belong to one cluster. */
export interface Cluster {
    /** The folder in which the cluster is described; `.` for the root of the scan. */
    readonly name: string;
    readonly roots: readonly Found[];
}
/**
 * Parts deliveries into clusters: those described in one folder, or in one below the other, belong together. Flux keeps its own
 * objects in a folder `flux-system` below that of the cluster.
 */
export declare function clustersOf(roots: readonly Found[]): readonly Cluster[];

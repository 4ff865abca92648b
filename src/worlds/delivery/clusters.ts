import { folderOf, isBelow } from '../../util/path.js';
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
export function clustersOf(roots: readonly Found[]): readonly Cluster[] {
  const clusters: { readonly place: string; readonly roots: Found[] }[] = [];
  const byPlace = roots
    .map((root) => ({ root, place: folderOf(root.place).replace(/(?:^|\/)flux-system$/, '') }))
    .sort((a, b) => a.place.length - b.place.length || (a.place < b.place ? -1 : 1));
  for (const { root, place } of byPlace) {
    const known = clusters.find((cluster) => cluster.place === place || isBelow(place, cluster.place));
    if (known === undefined) clusters.push({ place, roots: [root] });
    else known.roots.push(root);
  }
  return clusters
    .map(({ place, roots: own }) => ({ name: place || '.', roots: own }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

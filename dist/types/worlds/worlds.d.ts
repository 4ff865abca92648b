import { type Objects } from '../model/objects.js';
import { type Given } from './closing.js';
import type { Units } from './units.js';
import type { World } from './world.js';
export interface Worlds {
    readonly worlds: readonly World[];
    /** How the scan was cut and why, one sentence each; empty when it is one world. */
    readonly notes: readonly string[];
}
/**
 * Cuts the objects of a scan into the sets that are applied together (see the design's "worlds"); what is `given` holds for each.
 * A kustomization that is built counts as one file, which stands where the kustomization does; what it is built of counts no more.
 */
export declare function cutWorlds(all: Objects, { units, files }: Pick<Units, 'units' | 'files'>, given: Given): Worlds;

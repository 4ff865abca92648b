import type { GivenVersions } from '../config/config.js';
import { type Objects } from '../model/decode.js';
import type { World } from './world.js';
export interface Worlds {
    readonly worlds: readonly World[];
    /** How the scan was cut and why, one sentence each; empty when it is one world. */
    readonly notes: readonly string[];
}
/** Cuts the objects of a scan into the sets that are applied together (see the design's "worlds"); `versions` hold for each. */
export declare function cutWorlds(all: Objects, versions: GivenVersions): Worlds;

import type { ChartRelease } from '../../model/chart-release.js';
import type { Objects } from '../../model/objects.js';
import type { Release } from './release.js';
/**
 * The charts that an object installs, as far as it is read: none for a chart that lies in a repository, nor for one of a
 * kustomization, which makes the objects when it is built.
 */
export declare function releasesOf(object: ChartRelease, objects: Objects): readonly Release[];

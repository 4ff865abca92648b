import type { Config } from '../config/config.js';
import type { Host } from '../host/host.js';
import type { Objects } from '../model/objects.js';
import type { Decoding, Units } from '../worlds/units.js';
import type { ReadFiles } from './read-files.js';
/**
 * Builds the kustomizations of a scan; a scan without any does not even load what builds them.
 * @param paths of all files of the scan, sorted
 */
export declare function buildUnits(host: Host, config: Config, files: ReadFiles, paths: readonly string[], objects: Objects, decoding: Decoding): Promise<Units>;

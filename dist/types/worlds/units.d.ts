import { type Objects } from '../model/objects.js';
import type { ParsedManifest, SourceFile } from '../source/manifest.js';
import { type PlainFiles } from './delivery/deliver.js';
import type { FileSource } from './kustomize/files.js';
import type { Inflate } from './kustomize/helm-charts.js';
import type { BuildFault, Unit } from './unit.js';
/** How manifests become objects. */
export interface Decoding {
    /** Whether a kind matters at all; `text` is the manifest, for kinds of which only some do. */
    readonly isWanted: (apiVersion: string, kind: string, text: () => string) => boolean;
    readonly into: (objects: Objects, parsed: ParsedManifest) => void;
}
/** What the kustomizations of a scan make. */
export interface Units {
    readonly units: readonly Unit[];
    /** What kustomize or Flux stops at, each once. */
    readonly faults: readonly BuildFault[];
    /** Files whose objects are parts of a unit, or settings of one, and none of their own. */
    readonly files: ReadonlyMap<string, SourceFile>;
}
/**
 * Builds the kustomizations that no other one uses; of those that use each other in a circle, the first by path. What a controller
 * applies is built as that does it, and its kustomizations no more for themselves.
 * @param paths the files of kustomizations that the scan holds
 * @param plain files that controllers look at, whether or not a kustomization uses them
 */
export declare function unitsOf(paths: readonly string[], plain: PlainFiles, source: FileSource, decoding: Decoding, inflate?: Inflate): Units;

import { type SourcedNode } from '../../source/sourced.js';
import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { type Resource } from './resource.js';
/** One entry of a generator, to be made when its turn comes. */
export interface Generated {
    readonly at: SourcedNode;
    /** What cannot be read goes to `missing`, and the rest is made. */
    readonly make: (missing: (refusal: Refusal) => void) => Resource;
}
/** The ConfigMaps, then the Secrets, that a kustomization makes. Upstream: `configureBuiltinGenerators`. */
export declare function generatorsOf(file: KustomizationFile, files: Files): readonly Generated[];

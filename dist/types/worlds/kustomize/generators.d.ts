import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { type Origin, type Resource } from './resource.js';
/** One entry of a generator, to be made when its turn comes. */
export interface Generated {
    readonly at: SourcedNode;
    /** What cannot be read goes to `missing`, and the rest is made. */
    readonly make: (missing: (refusal: Refusal) => void) => Resource;
}
/** The ConfigMaps, then the Secrets, that a kustomization makes. Upstream: `configureBuiltinGenerators`. */
export declare function generatorsOf(file: KustomizationFile, files: Files): readonly Generated[];
/** One that has an object of its own: what its entry lacks is said by its metadata. Upstream: ConfigMapGenerator.go. */
export declare function generatorOfObject(kind: GeneratorEntry['kind'], { node, origin }: Resource, folder: string, files: Files): Generated;
/** What one entry of a generator says. */
interface GeneratorEntry {
    readonly kind: 'ConfigMap' | 'Secret';
    readonly entry: SourcedMap;
    /** Options that hold for all generators. */
    readonly common: SourcedNode | undefined;
    readonly folder: string;
    readonly origin: Origin;
}
export {};

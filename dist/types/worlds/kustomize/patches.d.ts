import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { type Resource } from './resource.js';
/** A step of a build: what it makes of the resources, and the words that ask for it. */
export interface Step {
    readonly at: SourcedNode;
    readonly run: (resources: readonly Resource[]) => readonly Resource[];
}
/** The entries of `patchesStrategicMerge`. Upstream: PatchStrategicMergeTransformer.go. */
export declare function strategicMergeSteps({ node, folder }: Pick<KustomizationFile, 'node' | 'folder'>, files: Files, field?: string): readonly Step[];
/** Strategic merge patches that stand in a text. */
export declare function applyInline(resources: readonly Resource[], text: string, at: SourcedNode): readonly Resource[];
/** The entries of `patches`. Upstream: PatchTransformer.go. */
export declare function patchSteps({ node, folder }: KustomizationFile, files: Files): readonly Step[];
/** The entries of `patchesJson6902`. Upstream: PatchJson6902Transformer.go. */
export declare function jsonPatchSteps({ node, folder }: KustomizationFile, files: Files): readonly Step[];
/** One entry as `patches` holds it, wherever it is written. */
export declare function applyPatchEntry(resources: readonly Resource[], entry: SourcedMap, folder: string, files: Files): readonly Resource[];

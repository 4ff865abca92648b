import type { SourcedNode } from '../../source/sourced.js';
import { Gathering } from './gathering.js';
import { type KustomizationFile } from './kustomization-file.js';
import { type Resource } from './resource.js';
type Item = SourcedNode & {
    readonly text: string;
};
/**
 * The objects that say what generators or transformers do: written inline, then those of files and of kustomizations.
 * Upstream: `configureExternalGenerators` and `configureExternalTransformers` in api/internal/target/kusttarget.go.
 * @param add what adds the resources of a file or a folder
 */
export declare function pluginsOf(file: KustomizationFile, field: 'generators' | 'transformers', add: (plugins: Gathering, item: Item) => void): Gathering;
/** The kind of a plugin that kustomize brings itself; undefined for any other, which is a program. */
export declare function builtinKind({ id }: Resource): string | undefined;
export {};

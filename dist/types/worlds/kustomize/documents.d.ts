import type { Composed } from '../../source/composed.js';
import type { Mark, SourceFile } from '../../source/manifest.js';
import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { type Resource } from './resource.js';
/** A document that was parsed before, by the offset at which it starts. */
export type KnownTrees = (source: SourceFile, start: number) => Composed<SourcedNode> | undefined;
/** One document of a text: what it says, and where it stands. */
export interface ReadDocument {
    readonly node: SourcedNode;
    readonly start: number;
    readonly end: number;
    /** 0-based. */
    readonly index: number;
}
/** The documents of a file that hold anything. Throws a Refusal for the first that is no YAML. */
export declare function readDocuments(source: SourceFile, known?: KnownTrees): readonly ReadDocument[];
/**
 * The documents of a text that stands inside another one, as the inline patches of a kustomization do. In a block of lines of
 * its own each node has its own place; in quotes all of them have that of the text.
 */
export declare function readInline(text: string, scalar: Mark): readonly SourcedNode[];
/** The resources of a file, the items of lists one each. Upstream: `RNodesFromBytes` in api/resource/factory.go. */
export declare function readResources(source: SourceFile, known?: KnownTrees): readonly Resource[];
/** Upstream: `GetValidatedMetadata` in kyaml/yaml/rnode.go. */
export declare function confirm(node: SourcedMap): void;

import type { Path, SourceFile } from '../../source/manifest.js';
import { type SourcedMap } from '../../source/sourced.js';
import type { SourcedTree } from '../../source/sourced-tree.js';
import { type ResId } from './ids.js';
/** Where a resource was first written: a document, or an item of a list in it, or an entry of a generator. */
export interface Origin {
    readonly source: SourceFile;
    readonly start: number;
    readonly end: number;
    readonly document: number;
    readonly at: Path;
}
/** A resource on its way through the transformers. It is never changed: a step makes another one. */
export interface Resource {
    readonly node: SourcedMap;
    readonly id: ResId;
    readonly origin: Origin;
    /** What it was called before, the oldest first; a reference by any of these names is one to it. */
    readonly previous: readonly ResId[];
    readonly prefixes: readonly string[];
    readonly suffixes: readonly string[];
    /** Whether a hash of its content is added to its name at the end. */
    readonly addsHash: boolean;
    /** Whether content that is not known makes its hash, or its keys, unknown. */
    readonly isPartial: boolean;
    /** What a generator wants done where the resource is there already. */
    readonly behavior: 'create' | 'merge' | 'replace' | undefined;
    /** The names of the `vars` that read a field of it. */
    readonly vars: readonly string[];
    /** The object as a chart makes it; undefined for any other. */
    readonly made: SourcedTree | undefined;
}
export declare function resourceOf(node: SourcedMap, origin: Origin): Resource;
/** The resource with some of it changed. */
export declare function changed(resource: Resource, change: Partial<Resource>): Resource;
export declare function withNode(resource: Resource, node: SourcedMap): Resource;
/** The resource as one that may still be referred to by what it is called now. Upstream: `StorePreviousId`. */
export declare function remembered(resource: Resource): Resource;
/** Upstream: `PrevIds`, which keeps names, namespaces and kinds, and takes group and version from what the resource is now. */
export declare function previousIds({ id: { group, version }, previous }: Resource): readonly ResId[];
/** What it was called first. Upstream: `OrgId`. */
export declare function originalId(resource: Resource): ResId;
/** Upstream: `GetMatchingResourcesByAnyId`. */
export declare function byAnyId(resources: readonly Resource[], matches: (id: ResId) => boolean): readonly Resource[];

import { type Resource } from './resource.js';
/**
 * The resources with a generated one: beside them, or merged into the one it is for, or in its place.
 * Upstream: `appendReplaceOrMerge` in api/resmap/reswrangler.go.
 */
export declare function absorbed(resources: readonly Resource[], made: Resource): readonly Resource[];

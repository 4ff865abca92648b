import { type Resource } from './resource.js';
/** Adds the hash of its content to the name of each resource that wants it. Upstream: HashTransformer.go. */
export declare function addHashes(resources: readonly Resource[]): readonly Resource[];

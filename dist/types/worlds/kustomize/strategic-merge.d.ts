import { type SourcedMap } from '../../source/sourced.js';
/**
 * A strategic merge patch laid over a resource; undefined when the patch deletes it. Each node of the result is that of the
 * resource or that of the patch. Upstream: `Merge` of kyaml/yaml/merge2 with the lists of the patch in front, as
 * api/filters/patchstrategicmerge asks for.
 */
export declare function strategicMerge(target: SourcedMap, patch: SourcedMap): SourcedMap | undefined;

import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { type Resource } from './resource.js';
/**
 * Whether a `target` of a patch selects a resource: names and kinds are patterns that must match as a whole, labels and
 * annotations are selected as on the command line of kubectl. Upstream: `resWrangler.Select`, api/types/selector.go.
 */
export declare function selectBy(target: SourcedMap): (resource: Resource) => boolean;
type Pattern = (text: string) => boolean;
/** Most are a plain name, which a comparison tells. Upstream: `anchorRegex`. */
export declare function patternOf(text: string, at: SourcedNode): Pattern | undefined;
/** Whether a resource has the labels, or annotations, that a selector of the mapping asks for. */
export declare function metadataSelector(target: SourcedMap, key: string, field: 'labels' | 'annotations'): (node: SourcedMap) => boolean;
export {};

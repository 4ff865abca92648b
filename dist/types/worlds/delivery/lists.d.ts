import { type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
/** The mapping with items added to a list of it; `entry` is the field that they come from. */
export declare function withItems(node: SourcedMap, entry: SourcedEntry, items: readonly SourcedNode[]): SourcedMap;
/** The mapping with another list in the place of one. */
export declare function withList(node: SourcedMap, entry: SourcedEntry, items: readonly SourcedNode[]): SourcedMap;

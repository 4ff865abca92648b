import { type SourcedNode, type SourcedSeq } from '../../source/sourced.js';
import type { MergedList } from './merge-keys.js';
/** Merges an item with its counterpart; either may be missing, and undefined takes the item away. */
export type MergeItem = (target: SourcedNode | undefined, patch: SourcedNode | undefined, shape: string | undefined) => SourcedNode | undefined;
/**
 * Merges a list whose items are told apart by keys: items of the patch in front, in its order, each merged with its
 * counterpart, then the rest. Upstream: `walkAssociativeSequence`, `setAssociativeSequenceElements` and `appendListNode` in
 * kyaml/yaml/walk/associative_sequence.go.
 */
export declare function mergeLists(target: SourcedSeq, patch: SourcedSeq, { keys, of }: MergedList, merge: MergeItem): SourcedSeq;

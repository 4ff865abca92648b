import { type SourcedNode } from '../../source/sourced.js';
import { type FieldSpec } from './field-spec.js';
import { type Gvk } from './ids.js';
import type { TransformerConfig } from './transformer-config.js';
/** A field of a referrer, and what it may refer to. */
export interface Reference {
    readonly target: Gvk;
    readonly field: FieldSpec;
}
/** The fields of a kind that refer to others, by the steps that lead to them: what many of them share is walked once. */
export interface ReferenceTree {
    readonly here: Reference[];
    readonly below: Map<string, ReferenceTree>;
}
/** The fields of a resource of that kind; worked out once for each kind. */
export declare function referenceFields(config: TransformerConfig, id: Gvk): ReferenceTree;
/**
 * The node with `set` applied to each field of the tree that it has; lists on the way are walked through.
 * Upstream: `Filter` in api/filters/fieldspec/fieldspec.go, which walks once for each field.
 */
export declare function setReferences(node: SourcedNode, tree: ReferenceTree, set: (node: SourcedNode, reference: Reference) => SourcedNode): SourcedNode;

import { type SourcedMap } from '../../source/sourced.js';
import { type Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';
/** One entry of `vars`: text that is taken from a field of a resource wherever `$(NAME)` stands. */
export interface Var {
    readonly name: string;
    readonly fieldPath: string;
    readonly at: SourcedMap;
}
/** The resources with the one that a var reads noted. Upstream: `MergeVars` in api/internal/accumulator/resaccumulator.go. */
export declare function noteVar(resources: readonly Resource[], entry: SourcedMap): {
    readonly found: Var;
    readonly resources: readonly Resource[];
};
/** Puts the values of vars where their names stand. Upstream: `ResolveVars`, api/filters/refvar. */
export declare function resolveVars(resources: readonly Resource[], vars: readonly Var[], { varReference }: TransformerConfig): readonly Resource[];

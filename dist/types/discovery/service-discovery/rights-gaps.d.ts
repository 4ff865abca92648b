import type { Graph } from '../../graph/graph.js';
import { type Resource, type WordSlip } from '../../graph/rights.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PolicyRule, Role, RoleBinding } from '../../model/rbac.js';
import type { Discovery, PoolTrace } from '../pool.js';
/** Rights that a Prometheus lacks for monitors that it selects; those of one scope together. */
export interface RightsGap {
    /** `word`: see `slip`; `nodes` apart from the rest, since they are asked for by another field. */
    readonly kind: 'word' | 'slices' | 'cluster-scope' | 'nodes' | 'other';
    /** Undefined for the whole cluster. */
    readonly namespace: string | undefined;
    readonly missing: readonly Resource[];
    /** In the words of the API server. */
    readonly message: string;
    /** The pools that find nothing for it, at least one. */
    readonly pools: readonly PoolTrace[];
    /** A rule that counts there and grants some of what discovery needs. */
    readonly beside: GrantedRule | undefined;
    /** What a rule that counts there says where it should grant some of it. */
    readonly slip: (WordSlip & {
        readonly role: Role;
    }) | undefined;
    /** A rule that counts there and names all that is missing, with other verbs than `list`. */
    readonly mute: GrantedRule | undefined;
    /** Bindings of the account that grant some of it anywhere; none only in a closed world. */
    readonly bindings: readonly RoleBinding[];
}
export interface GrantedRule {
    readonly role: Role;
    readonly binding: RoleBinding;
    readonly rule: PolicyRule;
}
/** What the account of a Prometheus lacks, the scopes in the order of its monitors. */
export declare function rightsGapsOf(graph: Graph, discovery: Discovery, prometheus: Prometheus): readonly RightsGap[];

import type { Prometheus } from '../model/prometheus.js';
import type { PolicyRule, Role, RoleBinding, Subject } from '../model/rbac.js';
import type { Path } from '../source/manifest.js';
import type { Graph } from './graph.js';
import { type NamespaceName } from './namespaces.js';
/** A resource of the API, and the group it belongs to (`''` for the core group). */
export interface Resource {
    readonly group: string;
    readonly resource: string;
}
/** A service account by its name in a namespace. */
export interface Account {
    readonly namespace: NamespaceName;
    readonly name: string;
}
/** A binding that gives an account a role. */
export interface Grant {
    readonly binding: RoleBinding;
    readonly subject: Subject;
    /** Undefined when the role is not in the scan. */
    readonly role: Role | undefined;
}
/** What the bindings of the scan let an account do. */
export interface Rights {
    readonly account: Account;
    /** What is granted to the account itself; groups are not among them. */
    readonly grants: readonly Grant[];
    /**
     * Whether the account may list a resource: in a namespace, or with `undefined` in all of them. `no` is said only of an
     * account to which the scan grants something that discovery asks for, or in a closed world; other bindings may be elsewhere.
     */
    readonly mayList: (resource: Resource, namespace: string | undefined) => 'yes' | 'no' | 'unknown';
}
/** What the discovery of Services and pods reads. */
export declare const discoveryResources: readonly Resource[];
/** The rights of the service account of a Prometheus. */
export declare function rightsOf(graph: Graph, prometheus: Prometheus): Rights;
/** The account whose token is mounted into the pods. */
export declare function accountOf({ namespace, spec }: Prometheus): Account;
/**
 * The union of what the bindings grant, as the API server's authorizer takes it: a RoleBinding counts in its namespace, a
 * ClusterRoleBinding everywhere. Upstream: `VisitRulesFor` in k8s.io/kubernetes pkg/registry/rbac/validation/rule.go.
 */
export declare function rightsOfAccount(graph: Graph, account: Account): Rights;
/** Whether a role lets its bearer list a resource. A list is not of one object, so `resourceNames` refuse it. */
export declare function allows({ apiGroups, resources, verbs, resourceNames }: PolicyRule, { group, resource }: Resource): boolean;
/** Whether a role is about what discovery reads at all, whatever it lets do with it, and a slip of the pen aside. */
export declare function concernsDiscovery({ rules }: Role): boolean;
/** A word of a rule that names nothing, and the one that was meant. */
export interface WordSlip {
    readonly at: Path;
    readonly word: string;
    readonly meant: string;
}
/**
 * The one word that keeps a rule from letting its bearer list a resource, where no API has it: a resource in the singular or with
 * capitals, or a group by another name. Nothing checks these words, so the rule is taken and grants nothing by them.
 */
export declare function nearlyAllows(rule: PolicyRule, wanted: Resource): WordSlip | undefined;
/** Whether what a binding grants counts in a namespace; `undefined` asks for all of them at once. */
export declare function reaches(binding: RoleBinding, namespace: string | undefined): boolean;
/** The role that a binding names, one entry for each manifest of it; one that is undefined when there is none. */
export declare function rolesOf(graph: Graph, binding: RoleBinding): readonly (Role | undefined)[];

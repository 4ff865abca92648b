import type { ParsedManifest, Path } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/** A Role or a ClusterRole; a ClusterRole has no namespace, whatever is written. */
export interface Role extends KubernetesObject {
    readonly kind: 'Role' | 'ClusterRole';
    readonly rules: readonly PolicyRule[];
    /** A controller fills the rules in from other ClusterRoles (`aggregationRule`). */
    readonly isAggregated: boolean;
}
/** One entry of `rules`; what is granted to URLs instead of resources is left out. */
export interface PolicyRule {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
    readonly resourceNames: readonly string[];
    readonly at: Path;
}
/** A RoleBinding or a ClusterRoleBinding; a ClusterRoleBinding has no namespace, whatever is written. */
export interface RoleBinding extends KubernetesObject {
    readonly kind: 'RoleBinding' | 'ClusterRoleBinding';
    readonly roleRef: {
        readonly kind: string;
        readonly name: string;
    };
    readonly subjects: readonly Subject[];
}
export interface Subject {
    /** `ServiceAccount`, `User` or `Group`. */
    readonly kind: string;
    readonly name: string;
    readonly namespace: string | undefined;
    readonly at: Path;
}
export interface ServiceAccount extends KubernetesObject {
    readonly kind: 'ServiceAccount';
}
export declare function decodeRole(parsed: ParsedManifest, namespace?: string): Role;
export declare function decodeRoleBinding(parsed: ParsedManifest, namespace?: string): RoleBinding;
export declare function decodeServiceAccount(parsed: ParsedManifest, namespace?: string): ServiceAccount;

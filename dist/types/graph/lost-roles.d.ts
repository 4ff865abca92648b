import type { Prometheus } from '../model/prometheus.js';
import type { Role, RoleBinding } from '../model/rbac.js';
import type { Graph } from './graph.js';
/** A binding that gives the account of a Prometheus a role which is not there. */
export interface LostRole {
    readonly binding: RoleBinding;
    /** The role that was plainly meant, as no binding uses it: of nearly that name, or of that name in another namespace. */
    readonly meant: Role | undefined;
}
/** The roles of an account that are surely not there: because another one was meant, or because the files are all there is. */
export declare function lostRoles(graph: Graph, prometheus: Prometheus): readonly LostRole[];

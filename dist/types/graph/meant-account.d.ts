import type { Prometheus } from '../model/prometheus.js';
import type { RoleBinding, Subject } from '../model/rbac.js';
import type { Graph } from './graph.js';
/** An account that is given what discovery needs, and that was plainly meant to be the one of a Prometheus. */
export interface MeantAccount {
    readonly binding: RoleBinding;
    readonly subject: Subject;
    /**
     * `unnamed`: the Prometheus names none, or `default`, as which it would run anyway. `not-there`: the scan has the account of the Prometheus
     * and not the one of the binding. `slip`: the other way round, and the names are near. `namesake`: it has neither, and they differ by
     * their namespace alone.
     */
    readonly how: 'unnamed' | 'not-there' | 'slip' | 'namesake';
}
/**
 * The account that was meant where nothing that discovery reads is granted to the account of a Prometheus; undefined where something is,
 * or where nothing tells. An account that somebody else uses is not the one.
 */
export declare function accountMeantFor(graph: Graph, prometheus: Prometheus): MeantAccount | undefined;

import type { VersionInForce } from '../../graph/versions.js';
import { labelFault } from '../../model/api-names.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Path, Place } from '../../source/manifest.js';
/** Something for which the API server refuses a whole object. */
export interface ApiFault {
    /** The field in the spelling of the API server: `spec.ports[1].name`. */
    readonly field: string;
    /** In the words of the API server: `Invalid value: "Http": ...`. */
    readonly words: string;
    readonly at: Place;
    /** The first minor version of Kubernetes 1 that refuses it; 0 where all do. */
    readonly since: number;
    /** Addresses have rules of their own, which say more. */
    readonly about: 'address' | 'other';
}
export declare function apiFault(object: KubernetesObject, path: Path, words: string): ApiFault;
/** Whether the API server refuses it: `unknown` where only newer ones do and nobody says which it is. */
export declare function isRefused({ since }: Pick<ApiFault, 'since'>, kubernetes: VersionInForce): boolean | 'unknown';
/** `Invalid value`, unless nothing is said against it. */
export declare function invalid(object: KubernetesObject, path: Path, value: string | number, reason: string | undefined): Iterable<ApiFault>;
/** A port as Services, Endpoints, slices and containers have it. */
export interface NamedPort {
    readonly name: string | undefined;
    readonly number: number | undefined;
    readonly protocol: string;
    /** Where it is written. */
    readonly at: Path;
}
export interface PortRules {
    readonly numberField: 'port' | 'containerPort';
    readonly name: typeof labelFault;
    /** Whether a port must have a name where there are several. */
    readonly nameRequired: boolean;
    /** Whether two ports may share a name; `all` counts the lack of one as a name. */
    readonly unique: 'all' | 'named' | 'none';
    readonly numberChecked: boolean;
}
/** What all port lists have in common; each kind has its own strictness. */
export declare function portFaults(object: KubernetesObject, ports: readonly NamedPort[], rules: PortRules): Iterable<ApiFault>;
export declare const dnsPorts: {
    readonly numberField: "port";
    readonly name: typeof labelFault;
    readonly nameRequired: true;
};
export declare const containerPorts: PortRules;

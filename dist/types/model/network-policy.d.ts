import type { ParsedManifest, Path } from '../source/manifest.js';
import { type LabelSelector } from './label-selector.js';
import { type KubernetesObject } from './object.js';
/** A NetworkPolicy of networking.k8s.io, as far as it says what comes in. */
export interface NetworkPolicy extends KubernetesObject {
    readonly kind: 'NetworkPolicy';
    readonly spec: {
        /** An empty one selects every pod of the namespace. */
        readonly podSelector: LabelSelector;
        /** Whether what comes in is restricted; a policy without `policyTypes` always does. */
        readonly isIngress: boolean;
        readonly ingress: readonly IngressRule[];
    };
}
export interface IngressRule {
    /** Empty: from everywhere. */
    readonly from: readonly Peer[];
    /** Empty: to every port. */
    readonly ports: readonly PolicyPort[];
    readonly at: Path;
}
export interface Peer {
    readonly podSelector: LabelSelector | undefined;
    readonly namespaceSelector: LabelSelector | undefined;
    /** A range of addresses, which may hold that of any pod. */
    readonly hasBlock: boolean;
}
export interface PolicyPort {
    /** A number, or the name of a container port; undefined for every port of the protocol. */
    readonly port: number | string | undefined;
    readonly endPort: number | undefined;
    readonly protocol: string;
}
export declare function decodeNetworkPolicy(parsed: ParsedManifest, namespace?: string): NetworkPolicy;

import type { Endpoint } from '../../model/endpoint.js';
import type { KubernetesObject } from '../../model/object.js';
/** A client certificate and its key of which one is referred to and the other is a file. */
export interface MixedPair {
    readonly reference: 'cert' | 'keySecret';
    readonly file: 'certFile' | 'keyFile';
    /** Why Prometheus makes no pool, in its words. */
    readonly message: string;
}
/**
 * The operator takes such a pair, and makes no file of the half that is referred to, since it does so for whole pairs only.
 * Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export declare function mixedPairOf({ namespace }: KubernetesObject, { tlsConfig }: Endpoint): MixedPair | undefined;

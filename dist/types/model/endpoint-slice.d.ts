import type { ParsedManifest, Path } from '../source/manifest.js';
import { type EndpointPort, type TargetRef } from './endpoints.js';
import { type KubernetesObject } from './object.js';
/** The label that binds a slice to its Service (discovery.k8s.io LabelServiceName). */
export declare const serviceNameLabel = "kubernetes.io/service-name";
/** A hand-made EndpointSlice. */
export interface EndpointSlice extends KubernetesObject {
    readonly kind: 'EndpointSlice';
    readonly addressType: string;
    readonly endpoints: readonly SliceEndpoint[];
    readonly ports: readonly EndpointPort[];
}
export interface SliceEndpoint {
    readonly addresses: readonly {
        readonly ip: string;
        readonly at: Path;
    }[];
    /** Undefined when not written; Kubernetes then treats the endpoint as ready. */
    readonly ready: boolean | undefined;
    readonly hostname: string | undefined;
    readonly nodeName: string | undefined;
    readonly zone: string | undefined;
    readonly targetRef: TargetRef | undefined;
}
export declare function decodeEndpointSlice(parsed: ParsedManifest, namespace?: string): EndpointSlice;

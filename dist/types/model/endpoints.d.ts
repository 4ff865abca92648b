import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/** A hand-made Endpoints object: those that Kubernetes makes from a Service are never in a repository. */
export interface Endpoints extends KubernetesObject {
    readonly kind: 'Endpoints';
    readonly subsets: readonly EndpointSubset[];
}
export interface EndpointSubset {
    readonly addresses: readonly EndpointAddress[];
    readonly notReadyAddresses: readonly EndpointAddress[];
    readonly ports: readonly EndpointPort[];
}
export interface EndpointAddress {
    /** Where the address is written. */
    readonly at: Path;
    readonly ip: string;
    readonly nodeName: string | undefined;
    readonly hostname: string | undefined;
    readonly targetRef: TargetRef | undefined;
}
export interface TargetRef {
    readonly kind: string;
    readonly namespace: string | undefined;
    readonly name: string;
}
export interface EndpointPort {
    /** Where the port is written. */
    readonly at: Path;
    readonly name: string | undefined;
    readonly port: number | undefined;
    readonly protocol: string;
}
export declare function decodeEndpoints(parsed: ParsedManifest, namespace?: string): Endpoints;
export declare function decodeTargetRef(reference: JsonObject | undefined): TargetRef | undefined;
export declare function decodeEndpointPorts(ports: Json | undefined, at: Path): readonly EndpointPort[];

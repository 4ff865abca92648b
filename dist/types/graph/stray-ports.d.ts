import type { EndpointPort } from '../model/endpoints.js';
import type { Service, ServicePort } from '../model/service.js';
import { type HandMade } from './hand-made.js';
/** A port of hand-made addresses under a name that their Service does not have, and the Service's port that lacks addresses. */
export interface StrayPort {
    readonly port: EndpointPort;
    readonly meant: ServicePort;
    /** 0-based position of `meant` in `spec.ports`. */
    readonly index: number;
}
/**
 * Pairs the ports of hand-made addresses that the Service does not name with the Service's ports that no address has: by
 * their number, or where only one is left. Additional ports are nobody's fault, nor are ports of the Service left out.
 * Upstream: kube-proxy joins both sides by name, see `BuildPortsToEndpointsMap` in k8s.io/kubernetes pkg/proxy.
 */
export declare function strayPorts(object: HandMade, service: Service, all: readonly HandMade[]): readonly StrayPort[];

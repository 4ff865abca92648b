import type { EndpointSlice } from '../model/endpoint-slice.js';
import type { EndpointPort, Endpoints } from '../model/endpoints.js';
import type { Service } from '../model/service.js';
import type { Graph } from './graph.js';
/** Addresses that somebody wrote for a Service. */
export type HandMade = Endpoints | EndpointSlice;
/** A Service that waits for addresses, beside addresses that no Service owns. */
export interface MeantService {
    readonly service: Service;
    /** What tells that the two belong together. */
    readonly by: 'namespace' | 'name' | 'labels' | 'ports';
}
export declare function portsOf(object: HandMade): readonly EndpointPort[];
/** Whether Kubernetes leaves the addresses of a Service to whoever writes them. */
export declare function takesHandMade({ spec }: Service): boolean;
/**
 * The Service without addresses that hand-made ones without Service were meant for. `name` is the Service's that they
 * name, or undefined. Nearest first: the same name in another namespace, a near name, the same labels, the same ports.
 */
export declare function serviceMeantBy(graph: Graph, object: HandMade, name: string | undefined): MeantService | undefined;

import type { EndpointSlice } from '../model/endpoint-slice.js';
import type { Endpoints } from '../model/endpoints.js';
import type { Service } from '../model/service.js';
import type { Place } from '../source/manifest.js';
import type { Graph } from './graph.js';
/** A port as Prometheus sees it through a Service. */
export interface SeenPort {
    /** Undefined for an unnamed port. */
    readonly name: string | undefined;
    readonly owner: Service | Endpoints | EndpointSlice;
    /** The name where it is written, else the port. */
    readonly at: Place;
}
/**
 * The ports that Prometheus finds behind a Service. Where addresses are made by hand their own port names count, and those of
 * the Service mean nothing to it; where a controller makes them it copies the names of the Service.
 */
export declare function portsSeenThrough(graph: Graph, service: Service): readonly SeenPort[];

import type { Graph } from '../../graph/graph.js';
import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { Endpoints } from '../../model/endpoints.js';
import type { Service } from '../../model/service.js';
import type { Version } from '../../util/version-number.js';
import { type DiscoveredTarget, type LabelSet } from './discovered-target.js';
/**
 * The targets of a hand-made Endpoints object: one for each port of a subset and each address of it, ready or not.
 * Upstream: `buildEndpoints` in Prometheus' discovery/kubernetes/endpoints.go.
 */
export declare function discoverEndpoints(graph: Graph, endpoints: Endpoints, service: Service | undefined, common: () => LabelSet, running: Version): DiscoveredTarget[];
/** The targets of a hand-made EndpointSlice. Upstream: `buildEndpointSlice` in discovery/kubernetes/endpointslice.go. */
export declare function discoverEndpointSlice(graph: Graph, slice: EndpointSlice, service: Service | undefined, common: () => LabelSet, running: Version): DiscoveredTarget[];

import type { Graph } from '../../graph/graph.js';
import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { Service } from '../../model/service.js';
import { type Version } from '../../util/version-number.js';
/**
 * Whether Prometheus passes over a slice since 3.11, because its Service has two address families and the slice is not of the
 * first. Without a selector, a headless Service has two on any cluster; which is first there only the cluster knows.
 * Upstream: `nonPrimaryIPFamilySlice` in Prometheus' discovery/kubernetes/endpointslice.go, `initIPFamilyFields` in Kubernetes'
 * pkg/registry/core/service/storage/alloc.go.
 */
export declare function isOfOtherFamily({ spec }: Service, { addressType }: Pick<EndpointSlice, 'addressType'>, running: Version): boolean;
/** The slices by hand of a Service of which Prometheus reads none for their family; empty where it reads one. */
export declare function slicesPassedOver(graph: Graph, service: Service, running: Version): readonly EndpointSlice[];

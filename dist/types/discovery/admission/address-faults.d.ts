import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { Endpoints } from '../../model/endpoints.js';
import { type ApiFault } from './api-fault.js';
/** Upstream: `ValidateEndpointsCreate` in k8s.io/kubernetes pkg/apis/core/validation. */
export declare function endpointsFaults(endpoints: Endpoints): Iterable<ApiFault>;
/** Upstream: `ValidateEndpointSliceCreate` in pkg/apis/discovery/validation. */
export declare function sliceFaults(slice: EndpointSlice): Iterable<ApiFault>;

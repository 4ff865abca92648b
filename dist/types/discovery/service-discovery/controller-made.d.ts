import { type EndpointSlice } from '../../model/endpoint-slice.js';
import type { Endpoints } from '../../model/endpoints.js';
import { type KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
/**
 * Name and labels of the Endpoints, or of a slice, that the controllers make for a Service with a selector. The label of the
 * endpoints controller is there since Kubernetes 1.33.
 * Upstream: `syncService` in k8s.io/kubernetes pkg/controller/endpoint, `setEndpointSliceLabels` in
 * staging/src/k8s.io/endpointslice/utils.go.
 */
export declare function madeBySelector(service: Service, role: ScrapeJob['role']): Pick<KubernetesObject, 'name' | 'labels' | 'annotations'>;
/**
 * Hand-made Endpoints as the mirroring controller copies them into EndpointSlices; ports, addresses and conditions are
 * kept. Upstream: k8s.io/kubernetes pkg/controller/endpointslicemirroring, `newEndpointSlice` in its utils.go.
 */
export declare function mirrorOf(endpoints: Endpoints): EndpointSlice[];
/** Upstream: `shouldMirror` in k8s.io/kubernetes pkg/controller/endpointslicemirroring/utils.go. */
export declare function isMirrored(endpoints: Endpoints): boolean;

import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { Endpoints } from '../../model/endpoints.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import { type Workload } from '../../model/workload.js';
import { type ApiFault } from './api-fault.js';
/** The objects of the wire that the API server itself knows. */
export type CoreObject = Service | Endpoints | EndpointSlice | Workload;
export declare function isCoreObject(object: KubernetesObject): object is CoreObject;
/** What the API server says against an object of the core kinds; nothing when it takes the object. */
export declare const apiFaults: (key: CoreObject) => readonly ApiFault[];

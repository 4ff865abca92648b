import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { Version } from '../../util/version-number.js';
import type { Evidence } from '../trace.js';
import { type DiscoveredTarget, type LabelSet } from './discovered-target.js';
/**
 * Ports that containers declare and no endpoint port of the pod uses: discovery makes targets of them too, by the pod's IP
 * and without any label of an endpoint. Upstream: the second half of `buildEndpoints` and `buildEndpointSlice`.
 * @param used the ports that the Endpoints (or the slice) name for this pod
 */
export declare function undeclaredPorts(service: Service | undefined, workload: Workload, used: ReadonlySet<number>, common: () => LabelSet, running: Version): DiscoveredTarget[];
export declare function templateEvidence(workload: Workload): Evidence;

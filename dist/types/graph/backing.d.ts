import type { Service } from '../model/service.js';
import type { Graph } from './graph.js';
/**
 * Whether the scan holds what stands behind a Service: the workload it selects, or its hand-made addresses. Then the
 * repository owns the application, and a Service of the same labels elsewhere is not to be expected.
 */
export declare function isBackedInScan(graph: Graph, service: Service): boolean;
/** Whether two names differ only by what people append to tell kinds apart, such as `web-monitor` and `web-svc`. */
export declare function areNamesakes(left: string, right: string): boolean;

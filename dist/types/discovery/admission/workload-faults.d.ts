import type { Workload } from '../../model/workload.js';
import { type ApiFault } from './api-fault.js';
/** Upstream: `validateContainerPorts` in pkg/apis/core/validation, `ValidatePodTemplateSpecForDeployment` in pkg/apis/apps. */
export declare function workloadFaults(workload: Workload): Iterable<ApiFault>;

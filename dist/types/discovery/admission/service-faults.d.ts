import type { Service } from '../../model/service.js';
import { type ApiFault } from './api-fault.js';
/** Upstream: `ValidateService` in k8s.io/kubernetes pkg/apis/core/validation. */
export declare function serviceFaults(service: Service): Iterable<ApiFault>;

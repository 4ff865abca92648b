import { type Resource } from '../kustomize/resource.js';
import type { Delivery } from './delivery.js';
export declare const argoGroup = "argoproj.io";
/**
 * The folders that an Application of Argo CD asks for, one for each source that is one; none for another object, and where helm or a
 * plugin makes what is applied. Upstream: `GetSources` and `ExplicitType` in pkg/apis/application/v1alpha1/types.go.
 */
export declare function argoDeliveries(resource: Resource): readonly Delivery[];

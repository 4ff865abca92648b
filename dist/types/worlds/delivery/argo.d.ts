import { type Resource } from '../kustomize/resource.js';
import type { Delivery } from './delivery.js';
/**
 * What an Application of Argo CD asks for; undefined for another object, and where helm, a plugin or several sources make what is applied.
 * Upstream: `ExplicitType` in pkg/apis/application/v1alpha1/types.go, `GenerateManifests` in reposerver/repository.
 */
export declare function argoDelivery(resource: Resource): Delivery | undefined;

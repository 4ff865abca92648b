import type { Resource } from '../kustomize/resource.js';
import type { Delivery } from './delivery.js';
export declare const fluxGroup = "kustomize.toolkit.fluxcd.io";
/**
 * What a Kustomization of Flux asks for; undefined for another object, and for one that lacks what it needs, which is a patch at best.
 * Upstream: `reconcile` and `build` in the kustomize-controller.
 */
export declare function fluxDelivery(resource: Resource): Delivery | undefined;

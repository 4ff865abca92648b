import { type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import type { Resource } from '../kustomize/resource.js';
import type { Delivery } from './delivery.js';
export declare const fluxGroup = "kustomize.toolkit.fluxcd.io";
/**
 * What a Kustomization of Flux asks for; undefined for another object, and for one without a path, which is a part of one at best.
 * Upstream: `Generator` in github.com/fluxcd/pkg/kustomize, `reconcile` in the kustomize-controller.
 */
export declare function fluxDelivery(resource: Resource): Delivery | undefined;
export declare function withItems(node: SourcedMap, entry: SourcedEntry, items: readonly SourcedNode[]): SourcedMap;

import { type SourcedMap } from '../../source/sourced.js';
/**
 * A kustomization with what Flux writes into it before it builds it.
 * Upstream: `GenerateManifest` in github.com/fluxcd/pkg/kustomize.
 */
export declare function askedByFlux(node: SourcedMap, spec: SourcedMap): SourcedMap;

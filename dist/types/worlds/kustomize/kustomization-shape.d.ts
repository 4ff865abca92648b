import { type SourcedMap } from '../../source/sourced.js';
/**
 * The kustomization with its fields spelt as kustomize spells them: it reads them whatever their case. Throws a Refusal for a field
 * that kustomize does not know, or that holds something else than it reads. Upstream: `Kustomization.Unmarshal`, which disallows
 * unknown fields.
 */
export declare function shaped(node: SourcedMap): SourcedMap;

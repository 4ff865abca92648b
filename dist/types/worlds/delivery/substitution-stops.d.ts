import { type SourcedEntry } from '../../source/sourced.js';
import type { Resource } from '../kustomize/resource.js';
import type { Stop } from './applied.js';
/** Why Flux takes none of the variables. Upstream: `varSubstitution` in github.com/fluxcd/pkg/kustomize. */
export declare function nameStop(entry: SourcedEntry): Stop;
/**
 * The first text of an object at which Flux stops, if it surely does. What a Secret holds is not repeated.
 * @param isSure whether there is any variable: without one Flux does not look at the objects
 */
export declare function textStop({ node, id }: Resource, isSure: boolean): readonly Stop[];

import { type SourcedEntry } from '../../source/sourced.js';
import { type Resource } from '../kustomize/resource.js';
import type { Applied } from './applied.js';
/** The text that takes the place of variables. */
export interface TextVariables {
    readonly values: ReadonlyMap<string, string>;
    /** Whether there may be more of them than the files hold: a variable without a value is then not known. */
    readonly isOpen: boolean;
}
/**
 * The objects with their variables replaced, as Flux does it: in the text of the whole object, so that a value that was in quotes may
 * become a number. An object that says so by a label or an annotation is left alone, and so is one at which Flux stops.
 * Upstream: `SubstituteVariables` in github.com/fluxcd/pkg/kustomize.
 * @param inline those of the variables that stand in the Kustomization itself
 */
export declare function substituted(resources: readonly Resource[], variables: TextVariables, inline: readonly SourcedEntry[]): Applied;
/** The text with its variables replaced; what is not known stays as it is written. Undefined for a text at which Flux stops. */
export declare function replacedText(text: string, { values, isOpen }: TextVariables): string | undefined;

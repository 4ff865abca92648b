import { type Resource } from '../kustomize/resource.js';
/** The text that takes the place of variables. */
export interface TextVariables {
    readonly values: ReadonlyMap<string, string>;
    /** Whether there may be more of them than the files hold: a variable without a value is then not known. */
    readonly isOpen: boolean;
}
/**
 * The objects with their variables replaced, as Flux does it: in the text of the whole object, so that a value that was in quotes may
 * become a number. An object that says so by a label or an annotation is left alone. What has no value here stays as it is written.
 * Upstream: `SubstituteVariables` in github.com/fluxcd/pkg/kustomize.
 */
export declare function substituted(resources: readonly Resource[], variables: TextVariables): readonly Resource[];
/** Upstream: `Eval` in github.com/fluxcd/pkg/envsubst; of its functions only defaults are followed. */
export declare function replacedText(text: string, { values, isOpen }: TextVariables): string;

/** A text, and whether all of it is known. */
export interface Argument {
    readonly text: string;
    readonly isKnown: boolean;
}
/**
 * What an operator makes of a value; undefined where that hangs on an argument that is not known.
 * Upstream: `lookupFunc` in github.com/fluxcd/pkg/envsubst/template.go, and funcs.go for each.
 */
export declare function applied(operator: string, value: string, args: readonly Argument[]): Argument | undefined;

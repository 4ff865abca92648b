/** A text with variables, taken apart. */
export type EnvsubstTemplate = readonly (string | Variable)[];
interface Variable {
    readonly name: string;
    /** `:-`, `^^`, `/` and the like; `''` where the value is taken as it is. */
    readonly operator: string;
    readonly args: readonly EnvsubstTemplate[];
    /** The whole of it as it is written. */
    readonly written: string;
}
/** Answers the value of a variable; undefined where it is not set, `open` where that is not known. */
export type VariableLookup = (name: string) => string | undefined | {
    readonly isOpen: true;
};
/** Undefined where Flux refuses the text. Upstream: `Parse` in github.com/fluxcd/pkg/envsubst/parse/parse.go. */
export declare function parseEnvsubst(text: string): EnvsubstTemplate | undefined;
/**
 * The words at which Flux stops, such as `${a.b}`; undefined where it does not, or reads what stands behind the text for the
 * rest of a variable. Never more than a line.
 */
export declare function badSubstitution(text: string): string | undefined;
/**
 * The text with its variables replaced; what is not known stays as it is written. A variable that is not set has an empty value, or
 * stops Flux where it is told to be strict, and is not known for that.
 * Upstream: `Execute` in github.com/fluxcd/pkg/envsubst/template.go.
 */
export declare function evaluateEnvsubst(template: EnvsubstTemplate, lookup: VariableLookup): string;
export {};

/** What a branch of a template asks for, in the words of Go's text/template. */
export interface Condition {
    /** Without its keyword: `.Values.metrics.enabled`. */
    readonly text: string;
    /** Offset of `text` in the template. */
    readonly start: number;
    /** False in the `else` branch, which stands where it does not hold. */
    readonly holds: boolean;
}
/** An object that a template writes, and under which conditions. */
export interface TemplateObject {
    readonly kind: string;
    /** From the outermost. */
    readonly conditions: readonly Condition[];
}
/**
 * The objects of a template: each `kind:` at the start of a line, with the conditions around it. It reads the blocks of the
 * template and evaluates nothing; a kind that is itself an action is passed over. Never throws.
 */
export declare function templateObjects(template: string): readonly TemplateObject[];

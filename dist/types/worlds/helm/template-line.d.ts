/** Half-open. */
interface Range {
    readonly start: number;
    readonly end: number;
}
/**
 * The words of a template that made the rendered line at `offset`: the one line with the same text, or else the one with the same
 * key; the first line of the template where no line or several are like it.
 */
export declare function lineInTemplate(template: string, rendered: string, offset: number): Range;
export {};

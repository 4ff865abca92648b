/** A document of what helm printed, with the comment that heads it. Ranges are half-open. */
export interface RenderedDocument {
    /** The path after `# Source: `, as it stands there: the name of the chart, and the template below it. Not to be trusted. */
    readonly template: string;
    /** Of the whole document. */
    readonly start: number;
    readonly end: number;
    readonly comment: {
        readonly start: number;
        readonly end: number;
    };
    /** Whether nothing but comments follows, as of a template whose condition does not hold. */
    readonly isEmpty: boolean;
}
/**
 * The documents of a text that helm heads with the template they were made of. Costs one search where there are none.
 * Upstream: `renderResources` in pkg/action/action.go writes `---\n# Source: %s\n%s\n` for each.
 */
export declare function renderedDocuments(text: string): readonly RenderedDocument[];

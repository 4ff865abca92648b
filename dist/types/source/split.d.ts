/** One document of a file: a half-open range without its `---` or `...`. */
export interface DocumentRange {
    readonly start: number;
    readonly end: number;
}
/**
 * Cuts a text into its documents, as the `yaml` package sees them: markers count at column 0 only, wherever they stand.
 * A text that begins with `{` and holds several JSON objects in a row gives one document for each, as kubectl reads it.
 * Comments and directives before a marker are no document of their own; an empty text gives none.
 */
export declare function split(text: string): readonly DocumentRange[];
/** Past the closing quote of a JSON string whose first character stands at `from`; -1 when it does not end. */
export declare function endOfString(text: string, from: number): number;

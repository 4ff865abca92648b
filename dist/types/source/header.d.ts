/**
 * What the cheap scan says of a document. `unsure`: it may well be a manifest, only parsing tells which; what could be
 * read is given. `none`: it is no manifest.
 */
export type Header = {
    readonly is: 'known';
    readonly apiVersion: string;
    readonly kind: string;
} | {
    readonly is: 'unsure';
    readonly apiVersion?: string;
    readonly kind?: string;
    readonly twice: boolean;
} | {
    readonly is: 'none';
};
/**
 * The `apiVersion` and `kind` at the top of the document in `text` from `start` to `end` (half-open, as `split` cuts it),
 * without parsing it. Costs a look at the beginning of each line.
 */
export declare function header(text: string, start: number, end: number): Header;

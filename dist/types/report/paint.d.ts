/** Colours by meaning; each function returns its text unchanged where colours are off. */
export interface Paint {
    readonly error: (text: string) => string;
    readonly warning: (text: string) => string;
    readonly notice: (text: string) => string;
    readonly good: (text: string) => string;
    readonly strong: (text: string) => string;
    readonly faint: (text: string) => string;
    readonly frame: (text: string) => string;
}
/** Texts must be sanitised before they are painted. */
export declare function paintFor(color: boolean): Paint;
/** Folds a sentence at blanks into lines of at most `width` characters; a longer word stays whole. */
export declare function fold(text: string, width: number): readonly string[];

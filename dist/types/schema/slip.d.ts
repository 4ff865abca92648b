/** Whether one text is the other with other capitals, with spaces, or with one letter more, less or changed. */
export declare function isSlip(written: string, meant: string | undefined): boolean;
/** Without blanks and capitals. */
export declare function squeezed(text: string): string;

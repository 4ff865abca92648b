/**
 * Whether a part of the text is filled in later, by a shell, a template or a substitution of Flux: `${VAR}`, `$(VAR)`, `$VAR`,
 * `{{ ... }}`. Text in angle brackets is for people to replace, and stays what it says.
 */
export declare function isSymbolic(value: string): boolean;
/**
 * Offset of the first `{{` from `start` to `end` that stands outside of quotes, text blocks and comments: the document is
 * then the source of a template, and YAML only after it ran. -1 when there is none.
 * @param takesBraces whether `{{` behind other plain words is text, and no mark of a template
 */
export declare function templateMark(text: string, start: number, end: number, takesBraces?: boolean): number;
/**
 * Offset of a line that another program fills in, from `start` to `end`; -1 when there is none. It says that a document
 * which does not parse is the source of a template rather than a mistake.
 * @param takesBraces whether `{{` is text, and no mark of a template
 */
export declare function markedLineIn(text: string, start: number, end: number, takesBraces?: boolean): number;
/** Offset of the line of the first value that ytt fills in, from `start` to `end`; -1 when there is none. */
export declare function yttMark(text: string, start: number, end: number): number;

/** Text for one line of XML, inside an element or a quoted attribute: nothing unseen is left in it and no runner finds a command. */
export declare function xmlText(text: string): string;
/** Finished lines of text as the content of an element. */
export declare function xmlLines(lines: readonly string[]): string;

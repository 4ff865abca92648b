/** The SHA-256 of the text's UTF-8 form, in lower-case hexadecimal digits. */
export declare function sha256(text: string): string;

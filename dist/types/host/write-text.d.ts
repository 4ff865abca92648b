/** Writes a text to a file, making the folders above it. Answers why it could not, or undefined when it did. */
export declare function writeText(path: string, text: string): string | undefined;

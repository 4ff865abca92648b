/**
 * JSON of two-space indent that means exactly `value`, yet is inert when a terminal or a CI log prints it: characters
 * that cannot be seen, and the `[` of what a runner would take for a command (`##[`), are written as `\uXXXX`.
 */
export declare function jsonText(value: unknown): string;
/** The same on one line without its end, for a line of a larger text. */
export declare function jsonLine(value: unknown): string;

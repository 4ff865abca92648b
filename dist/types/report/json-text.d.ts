/**
 * JSON of two-space indent that means exactly `value`, yet is inert when a terminal or a CI log prints it: characters
 * that cannot be seen, and the `[` of what a runner would take for a command (`##[`), are written as `\uXXXX`.
 */
export declare function jsonText(value: unknown): string;

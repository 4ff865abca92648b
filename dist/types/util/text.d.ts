/** `"a", "b" and 3 more`: sorted, quoted, cut at five. */
export declare function listed(values: Iterable<string>): string;
/** `1 target`, `2 targets`. */
export declare function counted(count: number, noun: string): string;
/** Joins with commas and a last "and". */
export declare function enumerated(parts: readonly string[]): string;

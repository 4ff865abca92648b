/** The key that a plain scalar from `start` to `end` is; undefined for null, which is none. */
export declare function plainKeyAt(text: string, start: number, end: number): string | undefined;

/** Half-open range of UTF-16 offsets that must not be shown. */
export interface Range {
    readonly start: number;
    readonly end: number;
}

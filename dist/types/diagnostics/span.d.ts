/** Half-open range of UTF-16 offsets in `file`. Lines and columns are a reporter's business. */
export interface Span {
    /** Path as the host names it: POSIX separators, relative to the root of the scan; `<stdin>` for standard input. */
    readonly file: string;
    /** 0-based. */
    readonly start: number;
    /** 0-based, exclusive. */
    readonly end: number;
}

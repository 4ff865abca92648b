/** The last eight bytes of the MD5 of the text's UTF-8 form, as an unsigned big-endian number. */
export declare function md5Tail(text: string): bigint;

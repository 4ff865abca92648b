/** The names that a field of this name may have in another mapping, the likeliest first; none for most. */
export declare function otherNames(written: string): readonly string[];

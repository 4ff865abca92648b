/**
 * Where the words of a block scalar stand: from its first to its last character that is not blank. `start` is the offset
 * of its `|` or `>`, `end` lies somewhere behind its last line. Of a blank one, the empty range behind its header's line.
 */
export declare function blockTextRange(text: string, start: number, end: number): readonly [number, number];

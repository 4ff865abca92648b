/** ` (nearest: "fail-on")` for a message about an unknown word, or nothing when no candidate is near. */
export declare function offer(word: string, candidates: Iterable<string>): string;

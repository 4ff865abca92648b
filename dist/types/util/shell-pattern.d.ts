/** What the signs of a pattern of files mean; the programs that read such patterns differ in it. */
export interface PatternDialect {
    /** What `*` and `?` stand for: any character, or any but the one that parts folders. */
    readonly crossesFolders: boolean;
    /** The sign that turns a class of characters round: `[^a]` or `[!a]`. */
    readonly not: '^' | '!';
    /** Whether `{a,b}` is one or the other. */
    readonly hasAlternatives: boolean;
}
/**
 * The whole text that a pattern with `*`, `?`, `[a-z]` and escapes matches, as a regular expression; undefined for a pattern that
 * cannot be read, or that has more stars than anybody writes. Upstream: `path.Match` of Go, `gobwas/glob`, wildmatch.c of git.
 */
export declare function shellPattern(pattern: string, dialect: PatternDialect): RegExp | undefined;

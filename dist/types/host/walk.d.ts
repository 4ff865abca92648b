/** Names that a walk met. */
export interface Walked {
    readonly files: readonly string[];
    /** Symbolic links, pipes and the like: to be looked at before they are read. */
    readonly others: readonly string[];
}
/**
 * Names below a folder, for places where git gives no answer. `.gitignore` files from the folder downwards hold; folders
 * behind symbolic links are not entered. `base` is an absolute path; the answer is relative to it, POSIX, unsorted.
 * A folder that cannot be read counts as empty.
 */
export declare function walk(base: string, takes?: (name: string) => boolean): Walked;

/**
 * What git knows below some folders of a work tree: tracked files and untracked ones that are not ignored.
 * `cwd` is an absolute path, `folders` are relative to it. The answer is relative to `cwd`, unsorted; it may name
 * files that are gone, symbolic links, and the folders of nested repositories (untracked ones with a trailing slash).
 * Undefined where git cannot answer: no work tree, no git, a work tree of another owner.
 */
export declare function gitFiles(cwd: string, folders: readonly string[]): readonly string[] | undefined;

/**
 * The one door to files, environment and clock. Everything behind it is a pure function of what it answers.
 * Paths are POSIX, relative to the root of the scan (the working directory), without a leading `./`;
 * a path that lies outside the root is kept as given (absolute or with `..`).
 */
export interface Host {
    /**
     * Files below the given paths, sorted by code unit, each once. A path may be a file, a folder or a glob.
     * `.gitignore` is honoured; symbolic links are never followed out of the root.
     * A path that names nothing is reported in `missing`.
     */
    list(request: ListRequest): ListAnswer;
    /**
     * The text of a file (UTF-8; a byte order mark is kept), or why it cannot be had. Never throws.
     * A file of more than `maxBytes` bytes is not loaded; without it, the size does not matter.
     */
    read(path: string, maxBytes?: number): ReadAnswer;
    /**
     * Whether a path leads to something below the root, or below a folder that was last listed, after following symbolic links.
     * A path that names nothing is inside. A host without links need not answer.
     */
    isInside?(path: string): boolean;
    /** An environment variable, or undefined. */
    env(name: string): string | undefined;
    /** Milliseconds since the epoch. Only for what a certificate's validity is compared with. */
    now(): number;
    /** The JSON at a URL that the user named; a host without it uses no network. Never rejects. */
    readonly fetch?: (url: string) => Promise<FetchAnswer>;
}
export interface ListRequest {
    /** Files, folders or globs; empty means the root. `-` is not a path: the entries read standard input themselves. */
    readonly paths: readonly string[];
    /** Globs of files to leave out, relative to the root. */
    readonly exclude: readonly string[];
}
export interface ListAnswer {
    readonly files: readonly string[];
    /** The given paths that do not exist, and the globs that match no file. A folder without YAML is not missing. */
    readonly missing: readonly string[];
}
/** `absent`: the server has nothing there; `failed`: why there is no answer, to follow "because". */
export type FetchAnswer = {
    readonly text: string;
} | {
    readonly absent: true;
} | {
    readonly failed: string;
};
export type ReadAnswer = {
    readonly text: string;
} | {
    readonly unreadable: string;
};

import type { NotRead } from '../diagnostics/finding.js';
import type { Host } from '../host/host.js';
import type { Limits } from './limits.js';
import type { SourceFile } from './manifest.js';
/** The part of the configuration that says what is read. */
export interface CollectOptions {
    readonly paths: readonly string[];
    readonly exclude: readonly string[];
    readonly limits: Limits;
}
export interface Collection {
    /** How many files there are to read. */
    readonly size: number;
    /** Their paths, sorted. */
    readonly paths: readonly string[];
    /** The given paths that name nothing. */
    readonly missing: readonly string[];
    /**
     * One entry a file, sorted by path: its text, or why it was not read (`'text' in entry` tells them apart). Each file is
     * read when its turn comes and not kept, so that only texts that somebody refers to stay in memory.
     */
    readonly entries: Iterable<SourceFile | NotRead>;
}
/** Finds the files that the configuration names; reads them one by one while `entries` is walked. Never throws. */
export declare function collect(host: Host, { paths, exclude, limits }: CollectOptions): Collection;

import { type Stats } from 'node:fs';
/** Names of files as the contract of the host has them, and what stands behind them. Remembers which are links. */
export declare class Names {
    /** Absolute. */
    readonly root: string;
    private readonly links;
    constructor(root: string);
    /** A given path as a name: relative inside the root, otherwise as given. */
    of(given: string): string;
    absolute(name: string): string;
    /** Of what a link leads to; undefined where there is nothing. */
    stat(name: string): Stats | undefined;
    /** Of a link itself; undefined where there is nothing. */
    lstat(name: string): Stats | undefined;
    realOf(name: string): string | undefined;
    /**
     * Sorted; of several names for one file the first that is no detour stays. A detour is a link that `lstat` met, or a
     * name below one of the `given` paths that is not where it says it is.
     */
    withoutTwins(all: ReadonlySet<string>, given: readonly string[]): readonly string[];
}

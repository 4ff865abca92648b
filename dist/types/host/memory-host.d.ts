import type { Host } from './host.js';
export interface MemoryHostOptions {
    readonly env?: Readonly<Record<string, string>>;
    /** Milliseconds since the epoch; 0 when not given. */
    readonly now?: number;
}
/**
 * A host whose files are the given texts, for tests and for users of the library who hold the files in memory.
 * `files` maps a path (POSIX, relative to an imagined root) to its text. Folders exist where a file lies below them.
 */
export declare function memoryHost(files: Readonly<Record<string, string>>, options?: MemoryHostOptions): Host;

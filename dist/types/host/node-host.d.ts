import type { Host } from './host.js';
/**
 * The real machine. `root` is the root of the scan, an absolute path or one relative to the working directory.
 * Runs `git ls-files` where there is a git work tree, and no other program.
 */
export declare function nodeHost(root: string): Host;

import { type Ignore } from 'ignore';
/** The rules of one `.gitignore` and the folder they hold for, with a trailing slash; empty for the root. */
export interface IgnoreFile {
    readonly folder: string;
    readonly rules: Ignore;
}
/** The nearest file with an opinion decides, as in git. `ignores` begin with the outermost; folders end in a slash. */
export declare function isIgnored(path: string, ignores: readonly IgnoreFile[]): boolean;
/**
 * Tells of paths below the root whether the `.gitignore` files from the root on leave them out; the paths need not exist. `textOf`
 * gives the text of a file, undefined where there is none.
 */
export declare function ignoredBy(textOf: (path: string) => string | undefined): (path: string) => boolean;

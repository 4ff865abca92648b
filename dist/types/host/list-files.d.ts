import type { ListAnswer, ListRequest } from './host.js';
/** What `list` answers, with what it learnt of the files. */
export interface Listed extends ListAnswer {
    /** Names that stand for regular files, not for pipes or devices. */
    readonly regular: ReadonlySet<string>;
}
/** `list` of the Node host; `root` is absolute. A file that is named is taken even when it is a link to the outside. */
export declare function listFiles(root: string, { paths, exclude }: ListRequest): Listed;

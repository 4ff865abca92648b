/** An object as far as cutting needs it. */
export interface Item {
    readonly file: string;
    /** Kind, namespace and name; undefined for what may exist twice. */
    readonly identity: string | undefined;
    /** What is written; two items of one identity and one text are no conflict. */
    readonly text: () => string;
}
export interface Cut<T extends Item> {
    /** Folder or file; `.` for the whole. */
    readonly name: string;
    /** What it is one of; undefined for the whole. */
    readonly among: 'folders' | 'files' | undefined;
    readonly items: readonly T[];
}
/**
 * Two different objects under one identity cannot both be applied to one cluster, so their nearest common folder is
 * where alternatives part: each of its subfolders becomes a world, together with what lies outside of it and has no
 * alternative. Files that conflict inside one folder are alternatives each.
 */
export declare function cutItems<T extends Item>(items: readonly T[], name?: string, among?: Cut<T>['among']): readonly Cut<T>[];

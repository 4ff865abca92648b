/** A list that is merged: its keys, none where the items are plain text, and what its items are. */
export interface MergedList {
    readonly keys: readonly string[];
    readonly of: string | undefined;
}
/** What a field holds: the name of a definition, or a merged list. */
type Field = string | MergedList;
/** The definition of a kind; undefined for custom resources and for versions of old. */
export declare function definitionOf(apiVersion: string, kind: string): string | undefined;
/** What a field of a definition holds; undefined where nothing below it is merged by keys. */
export declare function fieldIn(definition: string | undefined, key: string): Field | undefined;
export {};

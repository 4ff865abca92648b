/** Lines that stand whatever the budget, around rows that may be cut from the end. */
export interface Section {
    readonly before: readonly string[];
    readonly rows: readonly string[];
    readonly after: readonly string[];
    /** What a row is, for the count of those that were cut. */
    readonly noun: string;
}
/** A section cut at a border of rows, with the number of rows that were cut. `room.left`, in bytes, shrinks by what is used. */
export declare function fitted({ before, rows, after, noun }: Section, room: {
    left: number;
}): readonly string[];

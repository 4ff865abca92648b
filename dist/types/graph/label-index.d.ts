/** Finds objects by labels without walking all of them. */
export interface LabelIndex<T> {
    readonly all: readonly T[];
    /** A superset of the objects that satisfy the label requirement, as small as one key (and value) makes it. */
    readonly withLabel: (key: string, value?: string) => readonly T[];
    /** The objects that carry all the pairs. */
    readonly withLabels: (labels: Readonly<Record<string, string>>) => readonly T[];
}
export declare function labelIndex<T>(objects: readonly T[], labelsOf: (object: T) => Readonly<Record<string, string>>): LabelIndex<T>;

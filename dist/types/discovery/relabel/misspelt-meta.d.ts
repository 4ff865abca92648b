/** The label that was meant by one that no discovery makes: the underscores at its start are too few, or one letter is wrong. */
export declare function metaMeant(label: string): string | undefined;

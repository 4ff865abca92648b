/** A function that makes its answer when it is first asked for, and keeps it. */
export declare function lazily<T>(make: () => T): () => T;

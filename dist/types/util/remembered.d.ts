/**
 * The same pure function, which answers for a key that it has seen from memory; when `most` are in it, it begins anew. For
 * few keys that are asked about again and again, such as the durations of thousands of targets.
 */
export declare function remembered<Key extends string | number, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value;

/** Groups values by a key, in the order in which the keys first appear. */
export declare function groupBy<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]>;

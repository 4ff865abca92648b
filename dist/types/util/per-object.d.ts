/**
 * The same pure function, which answers for an object it has seen from memory; the memory ends with the object. For
 * answers that many others ask for, such as the mounts of a Prometheus with hundreds of monitors.
 */
export declare function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value;

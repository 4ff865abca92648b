/**
 * The same pure function, which answers for an object it has seen from memory; the memory ends with the object. For
 * answers that many others ask for, such as the mounts of a Prometheus with hundreds of monitors.
 */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

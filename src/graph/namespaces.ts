/** A namespace as a manifest tells it: undefined when the manifest names none, which leaves it to the context. */
export type NamespaceName = string | undefined;

/** Namespaces that are searched: a list, or every namespace of the cluster. */
export type NamespaceSet = 'any' | readonly NamespaceName[];

/**
 * Whether two objects may stand in one namespace. An unknown namespace may be any, so that an object without one is
 * never held against its author.
 */
export function mayBeSameNamespace(left: NamespaceName, right: NamespaceName): boolean {
  return left === undefined || right === undefined || left === right;
}

export function mayBeIn(namespace: NamespaceName, set: NamespaceSet): boolean {
  return set === 'any' || set.some((candidate) => mayBeSameNamespace(namespace, candidate));
}

/** As messages say it: `namespace "shop"`, `namespaces "a", "b"`, `all namespaces`. */
export function showNamespaces(set: NamespaceSet): string {
  if (set === 'any') return 'all namespaces';
  const names = set.map((name) => (name === undefined ? 'its own namespace' : `"${name}"`));
  if (names.length === 1) return set[0] === undefined ? 'its own namespace' : `namespace ${names[0]}`;
  return `namespaces ${names.join(', ')}`;
}
